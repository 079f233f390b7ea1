const form = new FormData();
form.append("title", "Quarterly");

const response = await axios.post("http://origin.example.com/upload", form);

console.log(response.data);
