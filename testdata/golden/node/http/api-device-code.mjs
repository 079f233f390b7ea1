import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
  "device_code": "YOUR_DEVICE-CODE_1",
  "client_id": "1406020730.apps.example.com",
}).toString();

const request = https.request("https://login.example.com/oauth2/v1/token", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
    "Accept": "*/*",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
