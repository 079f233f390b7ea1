import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const field = process.env.FIELD;
const plain = process.env.PLAIN;

const body = `${encodeURIComponent(field).replaceAll("%20", "+")}=1&b=${encodeURIComponent(plain).replaceAll("%20", "+")}`;

const request = https.request("https://login.example.com/token", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
