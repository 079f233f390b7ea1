$.ajax({
  url: "http://www.example.com/a/b?c=d",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
