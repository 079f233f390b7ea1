$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  headers: { "Content-Type": "text/plain, application/json" },
  data: "{}",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
