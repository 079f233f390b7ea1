const nameValue = "YOUR_NAME"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

$.ajax({
  url: `https://api.example.com/a/../${encodeURIComponent(nameValue)}/%7e?a=${encodeURIComponent(plain)}&&b`,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
