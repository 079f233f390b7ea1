const response = await axios.get("https://api.example.com/chat");

console.log(response.data);
