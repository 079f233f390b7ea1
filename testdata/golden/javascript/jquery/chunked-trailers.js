$.ajax({
  url: "https://api.example.com/stream",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({"chunked": true}),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
