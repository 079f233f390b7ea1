const response = await axios.get("https://api.example.com/head", {
  headers: {
    "X-Space": "value",
    "X-One": "1",
  },
});

console.log(response.data);
