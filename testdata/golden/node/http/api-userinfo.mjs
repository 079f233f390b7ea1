import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://login.example.com/openid/connect/userinfo?schema=openid", {
  headers: { "Authorization": "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
