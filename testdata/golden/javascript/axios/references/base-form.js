const baseUrl = "YOUR_BASE_URL"; // to be replaced
const nameValue = "YOUR_NAME"; // to be replaced

const response = await axios.post(`${baseUrl}/items`, new URLSearchParams({
  "name": nameValue,
  "price": "9.5",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
