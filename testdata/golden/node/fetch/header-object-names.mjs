const response = await fetch("https://api.example.com/headers", {
  headers: {
    "toString": "c",
    "hasOwnProperty": "d",
  },
});

console.log(await response.text());
