import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";

const request = http.request("http://origin.example.com:8080/path", {
  headers: { "Host": "www.example.com" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
