const key = "YOUR_KEY"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

$.ajax({
  url: "https://api.example.com/orders",
  method: "POST",
  contentType: "application/json",
  data: `{"${key}": 1, "b": "${odd}"}`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
