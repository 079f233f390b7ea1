$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-Tag": "one, two, three, four",
    "Cache-Control": "no-cache",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
