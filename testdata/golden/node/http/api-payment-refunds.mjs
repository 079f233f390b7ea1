import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://payments.example.com/v1/refunds?charge=ch_example&limit=3&created[gte]=1767225600&created[lt]=1769904000&expand[]=data.charge&expand[]=data.payment_intent", {
  headers: {
    "Authorization": "Basic " + Buffer.from("sk_test_example:").toString("base64"),
    "Payments-Version": "2026-01-01",
    "Payments-Account": "acct_example",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
