import { readFileSync } from "node:fs";
import axios from "axios";

const title = process.env.TITLE;
const nameValue = process.env.NAME;

const form = new FormData();
form.append("title", `${title} 1`);
form.append("photo", new File([readFileSync("./pixel.png")], "pixel.png", { type: "image/png" }));
form.append("notes", new File([`Notes of ${nameValue}`], "notes.txt", { type: "text/plain" }));

const response = await axios.post("https://api.example.com/photos", form);

console.log(response.data);
