import { readFileSync } from "node:fs";

const response = await fetch("https://api.example.com/photos", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=boundary" },
  body: Buffer.concat([Buffer.from("--boundary\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"), readFileSync("./pixel.png"), Buffer.from("\r\n--boundary\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b \\\"c\\\".png\"\r\nContent-Type: image/png\r\n\r\n"), readFileSync("./pixel.png"), Buffer.from("\r\n--boundary--")]),
});

console.log(await response.text());
