import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `--X3\r
Content-Disposition: form-data; name="crlf"\r
\r
a\r
b\r
\r
--X3\r
Content-Disposition: form-data; name="lf"\r
\r
a
b
\r
--X3\r
Content-Disposition: form-data; name="cr"; filename="cr.txt"\r
Content-Type: text/plain\r
\r
a\rb\r\r
--X3\r
Content-Disposition: form-data; name="empty"\r
\r
\r
--X3\r
Content-Disposition: form-data; name="dashes"\r
\r
--X3x\r
--\r
--X3--\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X3" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
