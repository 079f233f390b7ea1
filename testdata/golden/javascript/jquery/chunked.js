$.ajax({
  url: "https://api.example.com/stream",
  method: "POST",
  contentType: "text/plain",
  data: `hello chunked\r
body`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
