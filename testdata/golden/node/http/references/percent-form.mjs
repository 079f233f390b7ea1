import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const tenant = process.env.TENANT;
const user = process.env.USER_VALUE;

const body = new URLSearchParams({
  "grant_type": "password",
  "username": user,
  "password": process.env.API_PASSWORD,
}).toString();

const request = https.request(`https://login.example.com/token?tenant=${encodeURIComponent(tenant)}`, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
