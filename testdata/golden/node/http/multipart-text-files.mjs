import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const form = new FormData();
form.append("a", new File(["x,y\r\n1,2\r\n"], "a.csv", { type: "text/csv" }));
form.append("b", new File(["é and \"quotes\""], "b.txt", { type: "text/plain; charset=utf-8" }));

// Response encodes the form and chooses a boundary.
const multipart = new Response(form);
const body = Buffer.from(await multipart.arrayBuffer());

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: {
    "Content-Type": multipart.headers.get("Content-Type"),
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
