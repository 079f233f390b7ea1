const response = await axios.post("https://api.example.com/text", "< ./body.json", {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
