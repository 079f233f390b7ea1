const query = "YOUR_QUERY"; // to be replaced
const queryEncoded = encodeURIComponent(query).replaceAll("%20", "+");

$.ajax({
  url: `https://api.example.com/v1/items?q=${queryEncoded}`,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
