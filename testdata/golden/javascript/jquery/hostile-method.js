$.ajax({
  url: "https://api.example.com/run",
  method: "`touch$IFS'snipgen-canary'`",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
