const response = await axios.post("https://api.example.com/echo", "{\"__proto__\":{\"admin\":true},\"constructor\":{\"prototype\":1},\"nested\":{\"__proto__\":null}}", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
