const baseUrl = process.env.BASE_URL;
const nameValue = process.env.NAME;

const response = await fetch(`${baseUrl}/items`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({"name": nameValue, "price": 9.5}),
});

console.log(await response.text());
