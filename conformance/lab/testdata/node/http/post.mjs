import http from "node:http";
import { text } from "node:stream/consumers";

const headers = { "Content-Type": "application/json" };
const request = http.request("ORIGIN/items", { method: "POST", headers }, async (response) => {
  console.log(await text(response));
});
request.end(JSON.stringify({ name: "Widget" }));
