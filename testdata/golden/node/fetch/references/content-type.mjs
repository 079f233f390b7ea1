const mediaType = process.env.MEDIA_TYPE;

const response = await fetch("https://api.example.com/items", {
  method: "POST",
  headers: { "Content-Type": mediaType },
  body: "{\"a\": 1}",
});

console.log(await response.text());
