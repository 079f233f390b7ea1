const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "toString": "c",
    "hasOwnProperty": "d",
  },
});

console.log(response.data);
