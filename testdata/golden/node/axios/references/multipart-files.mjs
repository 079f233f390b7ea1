import { readFileSync } from "node:fs";
import axios from "axios";

const response = await axios.post("https://api.example.com/photos", Buffer.concat([Buffer.from("--boundary\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"), readFileSync("./pixel.png"), Buffer.from("\r\n--boundary\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b \\\"c\\\".png\"\r\nContent-Type: image/png\r\n\r\n"), readFileSync("./pixel.png"), Buffer.from("\r\n--boundary--")]), {
  headers: { "Content-Type": "multipart/form-data; boundary=boundary" },
});

console.log(response.data);
