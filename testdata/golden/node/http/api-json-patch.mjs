import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "[{\"op\":\"test\",\"path\":\"/a~1b/c~0d\",\"value\":1.0},{\"op\":\"replace\",\"path\":\"/tags/-\",\"value\":null},{\"op\":\"remove\",\"path\":\"\"},{\"op\":\"move\",\"from\":\"/x\",\"path\":\"/y\"}]";

const request = https.request("https://api.example.com/documents/7", {
  method: "PATCH",
  headers: {
    "Content-Type": "application/json-patch+json",
    "If-Match": "\"3\"",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
