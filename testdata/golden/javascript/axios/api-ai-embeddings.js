const response = await axios.post("https://ai.example.com/v1/embeddings", {
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
}, {
  headers: { "x-api-key": "YOUR_API_KEY" },
});

console.log(response.data);
