const response = await axios.post("https://api.example.com/text", `one\r
two\r
three`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
