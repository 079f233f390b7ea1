import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "{\"b\":1,\"10\":\"x\",\"2\":\"y\",\"1\":\"z\",\"\":\"empty\",\"a b\":\"space\",\"01\":\"zero\",\"-1\":\"minus\"}";

const request = https.request("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
