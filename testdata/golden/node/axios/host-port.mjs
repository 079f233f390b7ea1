import axios from "axios";

const response = await axios.get("http://localhost:8080/health");

console.log(response.data);
