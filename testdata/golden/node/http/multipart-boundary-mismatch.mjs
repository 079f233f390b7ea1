import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `--real\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--real--\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=other" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
