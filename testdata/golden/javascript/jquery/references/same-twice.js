const id = "YOUR_ID_VALUE"; // to be replaced
const id2 = "YOUR_ID"; // to be replaced

$.ajax({
  url: `https://api.example.com/${encodeURIComponent(id)}/${encodeURIComponent(id)}?id=${encodeURIComponent(id)}&env=${encodeURIComponent(id2)}`,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
