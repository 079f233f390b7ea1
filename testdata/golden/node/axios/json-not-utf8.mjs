import axios from "axios";

const response = await axios.post("https://api.example.com/echo", Buffer.from("eyJjaXR5IjoiS/ZsbiJ9", "base64"), {
  headers: { "Content-Type": "application/json" },
});

console.log(response.data);
