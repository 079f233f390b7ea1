$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  contentType: "text/plain",
  data: Uint8Array.from(atob("YmVmb3JlAGFmdGVyAA=="), (c) => c.charCodeAt(0)),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
