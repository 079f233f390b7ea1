import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const field = process.env.FIELD;
const plain = process.env.PLAIN;

const body = `${field}=1&b=${plain}`;

const request = https.request("https://login.example.com/token", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
