const response = await axios.post("https://api.example.com/echo", {
  "a": 1,
  "b": [1, 2, 3],
});

console.log(response.data);
