import axios from "axios";

const host = process.env.HOST;
const port = process.env.PORT;

const response = await axios.get(`http://${host}:${port}/health`);

console.log(response.data);
