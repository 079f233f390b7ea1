const response = await axios.post("https://api.example.com/echo", "{\"big\":1e400,\"small\":1e-400}", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
