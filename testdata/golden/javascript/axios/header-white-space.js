const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "X-None": "value",
    "X-Many": "value",
    "X-Inside": "a   b\t\tc",
  },
});

console.log(response.data);
