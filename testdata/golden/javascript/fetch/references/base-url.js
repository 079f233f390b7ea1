const baseUrl = "YOUR_BASE_URL"; // to be replaced
const itemId = "YOUR_ITEM_ID"; // to be replaced

const response = await fetch(`${baseUrl}/items/${encodeURIComponent(itemId)}?page=2`, {
  headers: { "Accept": "application/json" },
});

console.log(await response.text());
