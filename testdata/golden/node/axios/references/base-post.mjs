import axios from "axios";

const baseUrl = process.env.BASE_URL;
const nameValue = process.env.NAME;

const response = await axios.post(`${baseUrl}/items`, {"name": nameValue, "price": 9.5});

console.log(response.data);
