import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const orderId = process.env.ORDER_ID;
const odd = process.env.ODD;

const body = `<order id="${orderId}"><by>${odd}</by></order>`;

const request = https.request("https://soap.example.com/", {
  method: "POST",
  headers: { "Content-Type": "text/xml" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
