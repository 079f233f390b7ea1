import { once } from "node:events";
import { readFileSync } from "node:fs";
import https from "node:https";
import { text } from "node:stream/consumers";

const title = process.env.TITLE;
const nameValue = process.env.NAME;

const form = new FormData();
form.append("title", `${title} 1`);
form.append("photo", new File([readFileSync("./pixel.png")], "pixel.png", { type: "image/png" }));
form.append("notes", new File([`Notes of ${nameValue}`], "notes.txt", { type: "text/plain" }));

// Response encodes the form and chooses a boundary.
const multipart = new Response(form);
const body = Buffer.from(await multipart.arrayBuffer());

const request = https.request("https://api.example.com/photos", {
  method: "POST",
  headers: {
    "Content-Type": multipart.headers.get("Content-Type"),
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
