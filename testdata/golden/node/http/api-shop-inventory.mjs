import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `{"quantity":{"available":-2,"reserved":0,"unit":"EACH"},"weight":0.250,"cost":1e2,"updatedAt":"2026-01-02T10:30:00.000Z"}
`;

const request = https.request("https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red?locationId=eu-1", {
  method: "PUT",
  headers: {
    "X-Auth-Token": "YOUR_TOKEN",
    "Accept": "application/json",
    "Content-Type": "application/json",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
