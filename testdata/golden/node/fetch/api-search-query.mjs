const response = await fetch("https://search.example.com:9200/products/_search?size=20&filter_path=hits.hits._source", {
  headers: {
    "Authorization": "ApiKey YOUR_API_KEY",
    "Content-Type": "application/json",
  },
});

console.log(await response.text());
