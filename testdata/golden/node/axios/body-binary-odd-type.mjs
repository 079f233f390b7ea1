import axios from "axios";

const response = await axios.put("https://api.example.com/blob", Buffer.from("AAH+/w==", "base64"), {
  headers: { "Content-Type": "application/x-blob;v=1" },
});

console.log(response.data);
