$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json",
  data: "{\"half\":\"\\ud800\",\"tail\":\"\\udc00x\",\"pair\":\"\\ud83d\\ude00\"}",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
