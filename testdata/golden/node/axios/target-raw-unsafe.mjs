import axios from "axios";

const response = await axios.get("https://api.example.com/a\"b<c>d\\e^f`g{h|i}j?q=\"<>\\^`{|}");

console.log(response.data);
