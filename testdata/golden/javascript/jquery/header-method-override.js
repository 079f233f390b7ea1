$.ajax({
  url: "https://api.example.com/items/1",
  method: "POST",
  headers: { "X-HTTP-Method-Override": "PATCH" },
  contentType: "application/json",
  data: JSON.stringify({"a": 1}),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
