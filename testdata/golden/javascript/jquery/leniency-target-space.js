$.ajax({
  url: "https://api.example.com/my%20file%20(1).txt?q=two%20words",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
