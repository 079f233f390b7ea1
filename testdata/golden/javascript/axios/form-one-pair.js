const response = await axios.post("https://api.example.com/search", new TextEncoder().encode(new URLSearchParams({ "q": "a b" })), {
  headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
});

console.log(response.data);
