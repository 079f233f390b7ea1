const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "Content-Type": "application/json",
    "Content-Language": "en",
  },
  adapter: "fetch",
});

console.log(response.data);
