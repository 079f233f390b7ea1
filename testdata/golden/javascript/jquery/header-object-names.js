$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "toString": "c",
    "hasOwnProperty": "d",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
