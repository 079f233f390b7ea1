const response = await axios.post("https://api.example.com/upload", "after the wait", {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
