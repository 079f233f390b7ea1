const response = await axios.post("https://api.example.com/echo", "{\"half\":\"\\ud800\",\"tail\":\"\\udc00x\",\"pair\":\"\\ud83d\\ude00\"}", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
