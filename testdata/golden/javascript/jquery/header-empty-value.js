$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-Empty": "",
    "X-After": "1",
    "Accept": "",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
