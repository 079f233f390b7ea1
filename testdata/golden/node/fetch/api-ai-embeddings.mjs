const response = await fetch("https://ai.example.com/v1/embeddings", {
  method: "POST",
  headers: {
    "x-api-key": "YOUR_API_KEY",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    "model": "example-embed",
    "input": [
      "The quick brown fox",
      "",
      "  \t ",
      "naïve café",
      "a/b\\c",
    ],
    "dimensions": 256,
    "encoding_format": "base64",
    "user": "user-1",
  }),
});

console.log(await response.text());
