$.ajax({
  url: "https://api.example.com/odd",
  method: "A!#$%&'*+-.^_`|~z",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
