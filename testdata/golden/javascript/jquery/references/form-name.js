const field = "YOUR_FIELD"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

$.ajax({
  url: "https://login.example.com/token",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: `${field}=1&b=${plain}`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
