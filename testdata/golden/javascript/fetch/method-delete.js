const response = await fetch("https://api.example.com/items/42", {
  method: "DELETE",
});

console.log(await response.text());
