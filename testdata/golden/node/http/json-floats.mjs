import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "{\"a\":1.0,\"b\":1e2,\"c\":1E+2,\"d\":12.50,\"e\":1e-7,\"f\":100000000000000000000.0}";

const request = https.request("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
