const response = await axios.get("https://www.example.com:443/health");

console.log(response.data);
