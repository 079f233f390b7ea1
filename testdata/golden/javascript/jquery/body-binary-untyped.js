$.ajax({
  url: "https://api.example.com/blob",
  method: "PUT",
  contentType: false,
  data: Uint8Array.from(atob("AAH+/w=="), (c) => c.charCodeAt(0)),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
