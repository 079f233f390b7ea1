$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    "class": "None",
    "default": "True",
    "nil": "nil",
    "a-b": "undefined",
    "true": true,
    "1e3": "NaN",
    "$ref": "#/a",
    "@type": "x",
    "NULL": null,
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
