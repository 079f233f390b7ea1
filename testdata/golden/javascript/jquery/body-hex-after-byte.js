$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  contentType: "application/octet-stream",
  data: Uint8Array.from(atob("ADEyMyABYWJjIOliZWVmIMOpZmFjZSAbWzBtIH84IFx4NDEgXHUwMDQxIFwxMDEgXDA="), (c) => c.charCodeAt(0)),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
