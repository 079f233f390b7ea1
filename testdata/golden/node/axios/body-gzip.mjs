import axios from "axios";

const response = await axios.post("https://api.example.com/text", Buffer.from("H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyUigpKk3VUVAqSa0oAfKUEpOSyUZKtQDCTqGnXAAAAA==", "base64"), {
  headers: {
    "Content-Type": "application/json",
    "Content-Encoding": "gzip",
  },
});

console.log(response.data);
