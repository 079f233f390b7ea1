const baseUrl = "YOUR_BASE_URL"; // to be replaced
const itemId = "YOUR_ITEM_ID"; // to be replaced

$.ajax({
  url: `${baseUrl}/items/${encodeURIComponent(itemId)}?page=2`,
  headers: { "Accept": "application/json" },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
