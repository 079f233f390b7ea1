import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const form = new FormData();
form.append("channels", "C0EXAMPLE,C1EXAMPLE");
form.append("initial_comment", "Today's chart 📈");
form.append("file", new File([Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEUlEQVR42mOQL9+ChhjIFQIAijAe8SU0HcAAAAAASUVORK5CYII=", "base64")], "chart.png", { type: "image/png" }));

// Response encodes the form and chooses a boundary.
const multipart = new Response(form);
const body = Buffer.from(await multipart.arrayBuffer());

const request = https.request("https://chat.example.com/api/files.upload", {
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": multipart.headers.get("Content-Type"),
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
