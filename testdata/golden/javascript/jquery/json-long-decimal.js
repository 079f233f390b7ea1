$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: "{\"pi\":3.14159265358979323846264338327950288,\"tenth\":0.1000000000000000055511151231257827}",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
