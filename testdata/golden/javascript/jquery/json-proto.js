$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    ["__proto__"]: {"admin": true},
    "constructor": {"prototype": 1},
    "nested": {["__proto__"]: null},
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
