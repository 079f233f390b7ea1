import { readFileSync } from "node:fs";

const response = await fetch("https://api.example.com/photos/1", {
  method: "PUT",
  headers: { "Content-Type": "image/png" },
  body: readFileSync("./pixel.png"),
});

console.log(await response.text());
