const response = await axios.get("https://api.example.com//evil.example.com/path");

console.log(response.data);
