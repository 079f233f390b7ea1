import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "id": 12345,
  "customer": "Example Ltd",
  "quantity": 1,
  "price": 19.99,
  "shipped": false,
});

const request = https.request("https://reqbin.com/echo/post/json", {
  method: "POST",
  headers: {
    "Accept": "application/json",
    "Content-Type": "application/json",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
