$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-None": "value",
    "X-Many": "value",
    "X-Inside": "a   b\t\tc",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
