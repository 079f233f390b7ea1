$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: "{\"a\":1.0,\"b\":1e2,\"c\":1E+2,\"d\":12.50,\"e\":1e-7,\"f\":100000000000000000000.0}",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
