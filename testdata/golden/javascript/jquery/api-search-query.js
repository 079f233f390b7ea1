$.ajax({
  url: "https://search.example.com:9200/products/_search?size=20&filter_path=hits.hits._source",
  headers: { "Authorization": "ApiKey YOUR_API_KEY" },
  contentType: "application/json",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
