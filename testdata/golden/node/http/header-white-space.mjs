import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "X-None": "value",
    "X-Many": "value",
    "X-Inside": "a   b\t\tc",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
