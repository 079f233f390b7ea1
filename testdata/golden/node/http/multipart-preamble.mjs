import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `This is the preamble.\r
--X8\r
Content-Disposition: form-data; name="b"\r
\r
1\r
--X8\r
Content-Disposition: form-data; name="a"\r
\r
2\r
--X8--\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X8" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
