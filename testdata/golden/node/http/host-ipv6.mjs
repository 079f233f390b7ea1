import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";

const request = http.request("http://[::1]:8080/health");
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
