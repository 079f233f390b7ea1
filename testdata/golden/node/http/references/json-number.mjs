import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const orderId = process.env.ORDER_ID;

const body = `{"order": ${orderId}, "label": "it's \\\\ \${x} \`y\` %s"}`;

const request = https.request("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
