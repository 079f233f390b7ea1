const mediaType = "YOUR_MEDIA_TYPE"; // to be replaced

const response = await fetch("https://api.example.com/items", {
  method: "POST",
  headers: { "Content-Type": mediaType },
  body: "{\"a\": 1}",
});

console.log(await response.text());
