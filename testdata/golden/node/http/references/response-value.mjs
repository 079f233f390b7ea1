import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const loginToken = process.env.LOGIN_TOKEN;

const request = https.request("https://api.example.com/me", {
  headers: { "Authorization": `Bearer ${loginToken}` },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
