import { once } from "node:events";
import https from "node:https";

const request = https.request("https://status.example.com/healthz?verbose", {
  method: "HEAD",
});
request.end();

const [response] = await once(request, "response");
console.log(response.statusCode, response.headers);
response.resume();
