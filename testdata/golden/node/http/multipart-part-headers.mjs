import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `--X7\r
content-disposition: form-data; name="file"; filename=""\r
content-type: application/octet-stream\r
\r
\r
--X7\r
Content-Disposition: form-data; name="b64"; filename="x.bin"\r
Content-Transfer-Encoding: base64\r
Content-Type: application/octet-stream\r
X-Part: 1\r
\r
AAEC\r
--X7--\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X7" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
