const response = await axios({
  method: "POST",
  url: "https://api.example.com/trigger",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  adapter: "fetch",
});

console.log(response.data);
