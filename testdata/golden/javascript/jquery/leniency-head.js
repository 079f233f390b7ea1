$.ajax({
  url: "https://api.example.com/head",
  headers: {
    "X-Space": "value",
    "X-One": "1",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
