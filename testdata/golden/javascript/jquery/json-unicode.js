$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    "emoji": "😀",
    "ключ": "значение",
    "sep": "a\u2028b\u2029c\x85d\u200be\ufefff",
    "accent": "é é",
    "del": "\x7f",
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
