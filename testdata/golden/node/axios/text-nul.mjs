import axios from "axios";

const response = await axios.post("https://api.example.com/text", Buffer.from("YmVmb3JlAGFmdGVyAA==", "base64"), {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
