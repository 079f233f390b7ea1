import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "😀𝒳\u2028line\u2029para\x85next\u200bzero\u200d\u202ertl\u202c ‘a’ ‚b‛ “c” „d‟ é\uffff";

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
