import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({"title": "New", "author": null, "tags": [], "meta": {}});

const request = https.request("https://api.example.com/documents/7", {
  method: "PATCH",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "Prefer": "return=minimal",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
