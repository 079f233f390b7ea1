const response = await fetch("https://api.example.com/v1/items/42", {
  method: "OPTIONS",
});

console.log(await response.text());
