const baseUrl = process.env.BASE_URL;
const itemId = process.env.ITEM_ID;

const response = await fetch(`${baseUrl}/items/${encodeURIComponent(itemId)}?page=2`, {
  headers: { "Accept": "application/json" },
});

console.log(await response.text());
