const baseUrl = "YOUR_BASE_URL"; // to be replaced
const itemId = "YOUR_ITEM_ID"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("GET", `${baseUrl}/items/${encodeURIComponent(itemId)}?page=2`);
xhr.setRequestHeader("Accept", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
