const response = await axios.post("https://api.example.com/text", {"shown": "decoded"});

console.log(response.data);
