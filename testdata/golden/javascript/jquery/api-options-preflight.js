$.ajax({
  url: "https://api.example.com/v1/items/42",
  method: "OPTIONS",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
