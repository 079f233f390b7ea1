$.ajax({
  url: "https://api.example.com/q?a=x+y&b=x%20y&c=x%2By&d+e=f%20g",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
