import axios from "axios";

const baseUrl = process.env.BASE_URL;
const nameValue = process.env.NAME;

const response = await axios.post(`${baseUrl}/items`, new URLSearchParams({
  "name": nameValue,
  "price": "9.5",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
