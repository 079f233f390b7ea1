$.ajax({
  url: "https://api.example.com/items",
  method: "DELETE",
  contentType: "application/json",
  data: JSON.stringify({
    "ids": [1, 2, 3],
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
