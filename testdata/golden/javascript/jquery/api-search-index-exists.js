$.ajax({
  url: "https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local",
  method: "HEAD",
  headers: { "Authorization": "ApiKey YOUR_API_KEY" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.status, jqXHR.getAllResponseHeaders()))
  .fail((jqXHR, status, error) => console.error(status, error));
