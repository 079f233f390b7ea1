import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `--X9\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--X9\r
Content-Disposition: form-data; name="b"; filename="b.txt"\r
Content-Type: text/plain\r
\r
2\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X9" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
