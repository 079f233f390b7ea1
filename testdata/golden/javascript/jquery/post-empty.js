$.ajax({
  url: "https://api.example.com/trigger",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
