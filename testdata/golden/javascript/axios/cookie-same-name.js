const response = await axios.get("https://api.example.com/account");

console.log(response.data);
