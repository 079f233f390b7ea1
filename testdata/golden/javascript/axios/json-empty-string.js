const response = await axios.post("https://api.example.com/echo", "\"\"", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
