const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "X-Empty": "",
    "X-After": "1",
    "Accept": "",
  },
});

console.log(response.data);
