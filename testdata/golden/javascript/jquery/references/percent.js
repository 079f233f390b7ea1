const query = "YOUR_QUERY"; // to be replaced
const fromDate = "YOUR_FROM_DATE"; // to be replaced

$.ajax({
  url: `https://api.example.com/search?q=${encodeURIComponent(query)}&from=${encodeURIComponent(fromDate)}`,
  headers: { "X-Same": query },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
