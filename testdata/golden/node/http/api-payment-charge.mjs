import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams([
  ["amount", "2000"],
  ["currency", "eur"],
  ["source", "tok_example"],
  ["description", "Order #1001"],
  ["metadata[order_id]", "1001"],
  ["expand[]", "customer"],
  ["expand[]", "invoice"],
]).toString();

const request = https.request("https://payments.example.com/v1/charges", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + Buffer.from("sk_test_example:").toString("base64"),
    "Idempotency-Key": "order-1001-try-1",
    "Content-Type": "application/x-www-form-urlencoded",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
