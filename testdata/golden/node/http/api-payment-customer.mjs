import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "name": "Example Customer",
  "email": "customer+test@example.com",
  "phone": "+49 221 0000000",
  "address[line1]": "Beispielstraße 1",
  "address[city]": "Köln",
  "address[country]": "DE",
  "metadata[crm_id]": "0042",
  "tax_exempt": "none",
  "description": "",
}).toString();

const request = https.request("https://payments.example.com/v1/customers", {
  method: "POST",
  headers: {
    "Authorization": "Bearer sk_test_example",
    "Content-Type": "application/x-www-form-urlencoded",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
