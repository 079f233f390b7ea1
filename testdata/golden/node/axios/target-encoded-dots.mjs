import axios from "axios";

const response = await axios.get("https://api.example.com/a/%2e/b/%2E%2e/.%2e/c");

console.log(response.data);
