$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "Accept": "text/html, application/json;q=0.9",
    "X-Tag": "one, two, one",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
