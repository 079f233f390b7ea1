const form = new FormData();
form.append("tag", "a");
form.append("files[]", new File(["A"], "a.txt", { type: "text/plain" }));
form.append("tag", "b");
form.append("files[]", new File(["B"], "b.txt", { type: "text/plain" }));

const response = await axios.post("https://api.example.com/upload", form);

console.log(response.data);
