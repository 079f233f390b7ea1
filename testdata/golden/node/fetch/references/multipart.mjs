import { readFileSync } from "node:fs";

const title = process.env.TITLE;
const nameValue = process.env.NAME;

const form = new FormData();
form.append("title", `${title} 1`);
form.append("photo", new File([readFileSync("./pixel.png")], "pixel.png", { type: "image/png" }));
form.append("notes", new File([`Notes of ${nameValue}`], "notes.txt", { type: "text/plain" }));

const response = await fetch("https://api.example.com/photos", {
  method: "POST",
  body: form,
});

console.log(await response.text());
