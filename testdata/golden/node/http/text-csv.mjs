import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `id,name,note\r
1,"Example, Ltd","said ""hi"""\r
2,'x',"two\r
lines"\r
`;

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/csv; header=present" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
