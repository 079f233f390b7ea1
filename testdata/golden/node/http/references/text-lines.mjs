import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const nameValue = process.env.NAME;
const odd = process.env.ODD;

const body = `Dear ${nameValue},
it's "here": {x} \\ $HOME \`id\` """ %d
${odd}`;

const request = https.request("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
