import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams([
  ["b", "0"],
  ["10", "x"],
  ["2", "y"],
  ["__proto__", "p"],
  ["1", "z"],
]).toString();

const request = https.request("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
