import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/private", {
  headers: { "Authorization": "Basic YsO8Y2hlcjrQv9Cw0YDQvtC70Yzwn5iA" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
