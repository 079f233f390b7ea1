const query = "YOUR_QUERY"; // to be replaced
const queryEncoded = encodeURIComponent(query);
const fromDate = "YOUR_FROM_DATE"; // to be replaced
const fromDateEncoded = encodeURIComponent(fromDate);

$.ajax({
  url: `https://api.example.com/search?q=${queryEncoded}&from=${fromDateEncoded}`,
  headers: { "X-Same": query },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
