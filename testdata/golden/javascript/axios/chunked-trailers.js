const response = await axios.post("https://api.example.com/stream", {"chunked": true});

console.log(response.data);
