import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/v1/items/42", {
  method: "OPTIONS",
  headers: {
    "Origin": "https://app.example.com",
    "Access-Control-Request-Method": "PATCH",
    "Access-Control-Request-Headers": "authorization,content-type,x-request-id",
    "Accept": "*/*",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
