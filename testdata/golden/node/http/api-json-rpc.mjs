import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";

const body = JSON.stringify([
  {
    "jsonrpc": "2.0",
    "method": "getBalance",
    "params": ["account-1", "latest"],
    "id": 1,
  },
  {"jsonrpc": "2.0", "method": "notify", "params": {}},
  {"jsonrpc": "2.0", "method": "ping", "id": null},
]);

const request = http.request("http://localhost:8545/rpc", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
