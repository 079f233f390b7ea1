import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "token": "YOUR_TOKEN-1.x~",
  "token_type_hint": "access_token",
}).toString();

const request = https.request("https://login.example.com/oauth2/introspect", {
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/token-introspection+jwt",
    "Content-Type": "application/x-www-form-urlencoded",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
