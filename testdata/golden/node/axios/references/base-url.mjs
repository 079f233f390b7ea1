import axios from "axios";

const baseUrl = process.env.BASE_URL;
const itemId = process.env.ITEM_ID;

const response = await axios.get(`${baseUrl}/items/${encodeURIComponent(itemId)}`, {
  params: { "page": "2" },
  headers: { "Accept": "application/json" },
});

console.log(response.data);
