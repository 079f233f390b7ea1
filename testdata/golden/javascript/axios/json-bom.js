const response = await axios.post("https://api.example.com/echo", "\ufeff{\"a\":1}", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
