$.ajax({
  url: "https://api.example.com/a/%2e/b/%2E%2e/.%2e/c",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
