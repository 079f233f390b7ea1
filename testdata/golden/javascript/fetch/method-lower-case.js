const response = await fetch("https://api.example.com/items", {
  method: "get",
});

console.log(await response.text());
