import axios from "axios";

const response = await axios.get("https://api.example.com/chat", {
  headers: {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    "Origin": "https://www.example.com",
  },
});

console.log(response.data);
