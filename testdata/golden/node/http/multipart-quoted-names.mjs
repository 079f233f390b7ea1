import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `--X6\r
Content-Disposition: form-data; name="a%22b%22"\r
\r
1\r
--X6\r
Content-Disposition: form-data; name="c%0D%0Ad"; filename="e%22f%22.txt"\r
Content-Type: text/plain\r
\r
2\r
--X6\r
Content-Disposition: form-data; name="g\\"h"; filename="C:\\\\dir\\\\i'j;k.txt"\r
Content-Type: text/plain\r
\r
3\r
--X6\r
Content-Disposition: form-data; name=token\r
\r
4\r
--X6--\r
`;

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X6" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
