const baseUrl = "YOUR_BASE_URL"; // to be replaced
const itemId = "YOUR_ITEM_ID"; // to be replaced

const response = await axios.get(`${baseUrl}/items/${encodeURIComponent(itemId)}`, {
  params: { "page": "2" },
  headers: { "Accept": "application/json" },
});

console.log(response.data);
