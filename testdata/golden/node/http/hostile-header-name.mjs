import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/run", {
  headers: {
    "X-`touch$IFS'snipgen-canary'`": "1",
    "X-'+'": "2",
    "'$_SERVER'": "3",
    "X-$PATH-%TEMP%-!!": "4",
    "X-'-`touch$IFS'snipgen-canary'`-'": "5",
    "a'.'b": "6",
    "*#-'": "7",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
