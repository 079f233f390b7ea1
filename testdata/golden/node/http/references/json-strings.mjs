import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const user = process.env.USER_VALUE;

const body = JSON.stringify({
  "user": user,
  "password": process.env.API_PASSWORD,
  "note": `for ${user} {only} "now"`,
  "remember": true,
});

const request = https.request("https://api.example.com/sessions", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
