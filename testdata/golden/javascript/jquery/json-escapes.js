$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    "slash": "a/b",
    "ascii": "A\"\\'",
    "controls": "\x08\x0c\n\r\t\x00\x1f\x7f",
    "html": "<>&",
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
