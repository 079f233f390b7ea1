import axios from "axios";

const queryEncoded = encodeURIComponent(process.env.QUERY).replaceAll("%20", "+");

const response = await axios.get(`https://api.example.com/v1/items?q=${queryEncoded}`);

console.log(response.data);
