const response = await axios.post("https://api.example.com/text", `First line
Second line, with a tab:	here

Fourth line`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
