$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  headers: { "Content-Encoding": "gzip" },
  contentType: "application/json",
  data: Uint8Array.from(atob("H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyUigpKk3VUVAqSa0oAfKUEpOSyUZKtQDCTqGnXAAAAA=="), (c) => c.charCodeAt(0)),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
