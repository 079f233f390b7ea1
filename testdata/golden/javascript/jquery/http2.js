$.ajax({
  url: "https://api.example.com/v2/items",
  method: "POST",
  headers: { "accept": "application/json" },
  contentType: "application/json",
  data: JSON.stringify({"http": "two"}),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
