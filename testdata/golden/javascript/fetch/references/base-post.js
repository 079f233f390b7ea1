const baseUrl = "YOUR_BASE_URL"; // to be replaced
const nameValue = "YOUR_NAME"; // to be replaced

const response = await fetch(`${baseUrl}/items`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({"name": nameValue, "price": 9.5}),
});

console.log(await response.text());
