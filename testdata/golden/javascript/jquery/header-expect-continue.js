$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "text/plain",
  data: "after the wait",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
