const baseUrl = "YOUR_BASE_URL"; // to be replaced
const nameValue = "YOUR_NAME"; // to be replaced

const response = await axios.post(`${baseUrl}/items`, {"name": nameValue, "price": 9.5});

console.log(response.data);
