$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-City": "Köln",
    "X-High": "\x80\xa0ÿ00",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
