const response = await axios.get("https://api.example.com/me");

console.log(response.data);
