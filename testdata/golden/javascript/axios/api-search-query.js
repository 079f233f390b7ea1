const response = await axios.get("https://search.example.com:9200/products/_search", {
  params: {
    "size": "20",
    "filter_path": "hits.hits._source",
  },
  headers: {
    "Authorization": "ApiKey YOUR_API_KEY",
    "Content-Type": "application/json",
  },
  adapter: "fetch",
});

console.log(response.data);
