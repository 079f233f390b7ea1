$.ajax({
  url: "https://api.example.com/status",
  method: "HEAD",
})
  .done((data, status, jqXHR) => console.log(jqXHR.status, jqXHR.getAllResponseHeaders()))
  .fail((jqXHR, status, error) => console.error(status, error));
