import axios from "axios";

const credentials = Buffer.from(`${process.env.PROXY_USER}:${process.env.PROXY_PASSWORD}`).toString("base64");

const response = await axios.get("https://api.example.com/me", {
  headers: { "Proxy-Authorization": `Basic ${credentials}` },
});

console.log(response.data);
