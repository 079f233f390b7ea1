import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://reqbin.com/echo/get/json", {
  headers: {
    "accept": "*/*",
    "pragma": "no-cache",
    "sec-ch-ua": "\"Chromium\";v=\"130\", \"Not?A_Brand\";v=\"99\"",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
