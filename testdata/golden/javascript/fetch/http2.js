const response = await fetch("https://api.example.com/v2/items", {
  method: "POST",
  headers: {
    "accept": "application/json",
    "content-type": "application/json",
  },
  body: JSON.stringify({"http": "two"}),
});

console.log(await response.text());
