import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "Set-Cookie": ["a=b; Path=/; HttpOnly", "c=d"],
    "Proxy-Authorization": "Basic dXNlcjpwYXNz",
    "Proxy-Connection": "keep-alive",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
