import axios from "axios";

const response = await axios.post("https://api.example.com/text", Buffer.from("ADEyMyABYWJjIOliZWVmIMOpZmFjZSAbWzBtIH84IFx4NDEgXHUwMDQxIFwxMDEgXDA=", "base64"), {
  headers: { "Content-Type": "application/octet-stream" },
});

console.log(response.data);
