$.ajax({
  url: "https://api.example.com/run",
  headers: { "Authorization": "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
