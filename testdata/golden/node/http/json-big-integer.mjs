import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "{\"id\":12345678901234567890,\"safe\":9007199254740991,\"unsafe\":9007199254740993,\"long\":9223372036854775808,\"int\":2147483648}";

const request = https.request("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
