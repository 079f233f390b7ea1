$.ajax({
  url: "https://api.example.com/echo",
  method: "POST",
  contentType: "application/json; charset=utf-8",
  data: new Blob([JSON.stringify({"a": "é"})]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
