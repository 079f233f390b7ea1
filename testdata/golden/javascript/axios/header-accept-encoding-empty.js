const response = await axios.get("https://api.example.com/headers");

console.log(response.data);
