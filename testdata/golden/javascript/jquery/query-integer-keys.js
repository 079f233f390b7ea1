$.ajax({
  url: "https://api.example.com/q?b=0&10=x&2=y&1=z&__proto__=p&constructor=c&a=9",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
