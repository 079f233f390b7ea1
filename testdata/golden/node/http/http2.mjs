import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({"http": "two"});

const request = https.request("https://api.example.com/v2/items", {
  method: "POST",
  headers: {
    "accept": "application/json",
    "content-type": "application/json",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
