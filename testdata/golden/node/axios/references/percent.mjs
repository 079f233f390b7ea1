import axios from "axios";

const query = process.env.QUERY;
const queryEncoded = encodeURIComponent(query);
const fromDateEncoded = encodeURIComponent(process.env.FROM_DATE);

const response = await axios.get(`https://api.example.com/search?q=${queryEncoded}&from=${fromDateEncoded}`, {
  headers: { "X-Same": query },
});

console.log(response.data);
