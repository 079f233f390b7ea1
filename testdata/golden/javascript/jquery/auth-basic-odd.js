$.ajax({
  url: "https://api.example.com/private",
  headers: { "Authorization": "basic dXNlcjpzZWNyZXQ" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
