$.ajax({
  url: "https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query?conflicts=proceed&wait_for_completion=false",
  method: "DELETE",
  headers: { "Authorization": "Basic " + btoa("elastic:YOUR_PASSWORD") },
  contentType: "application/json",
  data: JSON.stringify({
    "query": {
      "range": {
        "@timestamp": {"lt": "2025-12-01T00:00:00.000Z"},
      },
    },
    "max_docs": 10000,
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
