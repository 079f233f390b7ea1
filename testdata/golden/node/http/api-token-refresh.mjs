import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "grant_type": "refresh_token",
  "refresh_token": "1//0YOUR_REFRESH_TOKEN-_x",
  "scope": "openid profile email",
}).toString();

const request = https.request("https://login.example.com/oauth2/token", {
  method: "POST",
  headers: {
    "Authorization": "Basic Y2xpZW50JTNBZXhhbXBsZTpZT1VSJTIwQ0xJRU5UJTIwU0VDUkVU",
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
