import axios from "axios";

const response = await axios.get("https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&");

console.log(response.data);
