import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "client_id": "example-spa",
  "grant_type": "authorization_code",
  "code": "SplxlOBeZQQYbYS6WxSbIA",
  "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.",
  "redirect_uri": "com.example.app:/oauth/callback",
}).toString();

const request = https.request("https://sso.example.com/realms/example/protocol/openid-connect/token", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
    "Origin": "https://app.example.com",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
