const response = await fetch("https://api.example.com/head", {
  headers: {
    "X-Space": "value",
    "X-One": "1",
  },
});

console.log(await response.text());
