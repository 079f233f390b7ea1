import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/my%20file%20(1).txt?q=two%20words");
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
