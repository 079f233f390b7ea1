import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://reqbin.com/echo/get/json?a=1", {
  headers: {
    "accept": "application/json",
    "accept-language": "en-GB,en;q=0.9",
    "cookie": "theme=dark",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
