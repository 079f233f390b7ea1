const xhr = new XMLHttpRequest();
xhr.open("POST", "https://ai.example.com/v1/embeddings");
xhr.setRequestHeader("x-api-key", "YOUR_API_KEY");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
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
}));
