$.ajax({
  url: "https://api.example.com/private",
  headers: { "Authorization": "Basic YXBpX2tleV9leGFtcGxlOg==" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
