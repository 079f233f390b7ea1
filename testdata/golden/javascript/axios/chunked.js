const response = await axios.post("https://api.example.com/stream", `hello chunked\r
body`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
