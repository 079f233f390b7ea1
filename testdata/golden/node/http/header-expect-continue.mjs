import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "after the wait";

const request = https.request("https://api.example.com/upload", {
  method: "POST",
  headers: {
    "Expect": "100-continue",
    "Content-Type": "text/plain",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
