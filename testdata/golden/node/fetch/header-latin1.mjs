const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-City": "Köln",
    "X-High": "\x80\xa0ÿ00",
  },
});

console.log(await response.text());
