import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `--M1\r
Content-Type: application/http\r
Content-ID: 1\r
\r
GET /items/1 HTTP/1.1\r
\r
\r
--M1\r
Content-Type: application/http\r
Content-ID: 2\r
\r
DELETE /items/2 HTTP/1.1\r
\r
\r
--M1--\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/mixed; boundary=M1" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
