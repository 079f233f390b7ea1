import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams([
  ["b", "2"],
  ["a", "1"],
  ["b", "1"],
  ["a", "2"],
  ["c", "3"],
]).toString();

const request = https.request("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
