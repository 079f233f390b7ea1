import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `--=_a b'(c)+,/:?\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--=_a b'(c)+,/:?--\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\"" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
