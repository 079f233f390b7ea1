import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `--X2\r
Content-Disposition: form-data; name="meta"\r
Content-Type: application/json; charset=utf-8\r
\r
{"a": 1.0}\r
--X2\r
Content-Disposition: form-data; name="note"\r
Content-Type: text/plain\r
\r
ü\r
--X2--\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X2" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
