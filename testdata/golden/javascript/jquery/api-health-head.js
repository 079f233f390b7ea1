$.ajax({
  url: "https://status.example.com/healthz?verbose",
  method: "HEAD",
})
  .done((data, status, jqXHR) => console.log(jqXHR.status, jqXHR.getAllResponseHeaders()))
  .fail((jqXHR, status, error) => console.error(status, error));
