const baseUrl = "YOUR_BASE_URL"; // to be replaced
const nameValue = "YOUR_NAME"; // to be replaced

$.ajax({
  url: `${baseUrl}/items`,
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({"name": nameValue, "price": 9.5}),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
