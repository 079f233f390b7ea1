import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `--X7\r
Content-Disposition: form-data; name="file"; filename="notes"\r
\r
no type\r
--X7--\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X7" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
