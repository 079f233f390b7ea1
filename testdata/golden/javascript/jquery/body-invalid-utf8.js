$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  contentType: "text/plain; charset=utf-8",
  data: Uint8Array.from(atob("b2sgwK8g4oIg7aCAIPWAgIAg77+9IGVuZMM="), (c) => c.charCodeAt(0)),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
