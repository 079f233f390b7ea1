$.ajax({
  url: "https://api.example.com/q?a=1&a=2&b&c=&=d&a=3",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
