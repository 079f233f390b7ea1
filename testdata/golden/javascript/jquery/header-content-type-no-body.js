$.ajax({
  url: "https://api.example.com/headers",
  headers: { "Content-Language": "en" },
  contentType: "application/json",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
