const key = "YOUR_KEY"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

$.ajax({
  url: "https://api.example.com/orders",
  method: "POST",
  contentType: "application/json",
  data: `{"${JSON.stringify(key).slice(1, -1)}": 1, "b": "${JSON.stringify(plain).slice(1, -1)}"}`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
