$.ajax({
  url: "https://ai.example.com/v1/embeddings",
  method: "POST",
  headers: { "x-api-key": "YOUR_API_KEY" },
  contentType: "application/json",
  data: JSON.stringify({
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
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
