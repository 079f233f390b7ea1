const response = await axios.post("https://api.example.com/text", `one line
`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
