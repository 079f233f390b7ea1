import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "AAAAABIKB2V4YW1wbGUQlgEY/////w8=";

const request = https.request("https://grpc.example.com/example.greeter.v1.Greeter/SayHello", {
  method: "POST",
  headers: {
    "Content-Type": "application/grpc-web-text+proto",
    "Accept": "application/grpc-web-text",
    "X-Grpc-Web": "1",
    "X-User-Agent": "grpc-web-javascript/0.1",
    "grpc-timeout": "5000m",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
