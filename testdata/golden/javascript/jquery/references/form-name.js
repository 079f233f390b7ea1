const field = "YOUR_FIELD"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

$.ajax({
  url: "https://login.example.com/token",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: `${encodeURIComponent(field).replaceAll("%20", "+")}=1&b=${encodeURIComponent(plain).replaceAll("%20", "+")}`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
