$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    "url": "https://www.example.com/?x=y",
    "quote": "'\"`",
    "sub": "!$()*,;:@~",
    "raw": "é ü",
    "eq": "a=b==",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
