import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";

const request = http.request("http://www.example.com/a/b?c=d", {
  headers: { "Accept": "*/*" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
