import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3");
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
