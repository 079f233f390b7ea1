$.ajax({
  url: "https://api.example.com/fold",
  headers: {
    "X-Folded": "one two three",
    "X-After": "1",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
