import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    ["__proto__"]: "a",
    ["constructor"]: "b",
    ["toString"]: "c",
    ["hasOwnProperty"]: "d",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
