import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";

const form = new FormData();
form.append("title", "Quarterly");

// Response encodes the form and chooses a boundary.
const multipart = new Response(form);
const body = Buffer.from(await multipart.arrayBuffer());

const request = http.request("http://origin.example.com/upload", {
  method: "POST",
  headers: [
    "Host", "www.example.com",
    "Cookie", "a=1",
    "Cookie", "b=2",
    "Content-Type", multipart.headers.get("Content-Type"),
    "Content-Length", Buffer.byteLength(body),
  ],
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
