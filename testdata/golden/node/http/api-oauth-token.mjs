import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "grant_type": "authorization_code",
  "code": "YOUR_CODE",
  "redirect_uri": "https://app.example.com/callback?x=1",
  "code_verifier": "YOUR_VERIFIER",
  "scope": "openid email profile",
}).toString();

const request = https.request("https://login.example.com/oauth2/token", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + Buffer.from("YOUR_CLIENT_ID:YOUR_CLIENT_SECRET").toString("base64"),
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
