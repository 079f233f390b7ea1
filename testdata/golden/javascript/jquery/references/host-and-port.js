const host = "YOUR_HOST"; // to be replaced
const port = "YOUR_PORT"; // to be replaced

$.ajax({
  url: `http://${host}:${port}/health`,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
