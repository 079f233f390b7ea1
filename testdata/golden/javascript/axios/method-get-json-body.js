const response = await axios.get("https://api.example.com/search", {
  headers: { "Content-Type": "application/json" },
  adapter: "fetch",
});

console.log(response.data);
