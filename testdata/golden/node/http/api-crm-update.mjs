import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `{\r
  "name": "Example GmbH & Co. KG",\r
  "creditonhold": false,\r
  "revenue": 5000000.00,\r
  "primarycontactid@odata.bind": "/contacts(00000000-0000-0000-0000-000000000002)",\r
  "@odata.type": "Microsoft.Dynamics.CRM.account"\r
}`;

const request = https.request("https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue", {
  method: "PATCH",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "OData-MaxVersion": "4.0",
    "OData-Version": "4.0",
    "Accept": "application/json",
    "If-Match": "*",
    "Prefer": "return=representation, odata.include-annotations=\"*\"",
    "Content-Type": "application/json; charset=utf-8",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
