const nameValue = "YOUR_NAME"; // to be replaced

$.ajax({
  url: `https://api.example.com/${encodeURIComponent(nameValue)}`,
  method: "purge",
  headers: { "X-Same": nameValue },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
