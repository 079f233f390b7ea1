const query = "YOUR_QUERY"; // to be replaced

$.ajax({
  url: `https://api.example.com/v1/items?q=${encodeURIComponent(query).replaceAll("%20", "+")}`,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
