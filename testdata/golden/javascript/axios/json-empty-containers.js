const response = await axios.post("https://api.example.com/echo", {
  "object": {},
  "array": [],
  "both": [{}, []],
  "deep": {
    "a": {
      "b": [[]],
    },
  },
});

console.log(response.data);
