import axios from "axios";

const session = process.env.SESSION;

const response = await axios.get("https://shop.example.com/basket", {
  headers: { "Cookie": `session=${session}; theme=dark` },
});

console.log(response.data);
