import axios from "axios";

const response = await axios.post("https://api.example.com/text", Buffer.from("b2sgwK8g4oIg7aCAIPWAgIAg77+9IGVuZMM=", "base64"), {
  headers: { "Content-Type": "text/plain; charset=utf-8" },
});

console.log(response.data);
