import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const form = new FormData();
form.append("a'$(touch snipgen-canary)`touch snipgen-canary`", "'; touch snipgen-canary; '");
form.append("b${x}", new File(["$(touch snipgen-canary)\n`touch snipgen-canary`\n"], "'; touch snipgen-canary; '.txt", { type: "text/plain; x='$(touch snipgen-canary)'" }));
form.append("c;type=text/html", new File(["@snipgen-canary"], "../../snipgen-canary", { type: "application/octet-stream" }));
form.append("d", new File(["<snipgen-canary;type=x"], "{${touch('snipgen-canary')}}", { type: "text/plain" }));

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
