import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";

const host = process.env.HOST;
const port = process.env.PORT;

const request = http.request(`http://${host}:${port}/health`);
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
