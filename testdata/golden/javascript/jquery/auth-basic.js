$.ajax({
  url: "https://api.example.com/private",
  headers: { "Authorization": "Basic " + btoa("user:pa:ss word") },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
