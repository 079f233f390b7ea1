$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: false,
  data: new Blob(["{\"a\":1}"]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
