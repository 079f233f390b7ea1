const baseUrl = process.env.BASE_URL;
const nameValue = process.env.NAME;

const response = await fetch(`${baseUrl}/items`, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "name": nameValue,
    "price": "9.5",
  }),
});

console.log(await response.text());
