import { once } from "node:events";
import https from "node:https";

const request = https.request("https://example.com:443", {
  path: "example.com:443",
  method: "CONNECT",
});
request.end();

const [response, socket] = await once(request, "connect");
console.log(response.statusCode);
socket.end();
