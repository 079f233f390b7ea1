import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const odd = process.env.ODD;
const first = process.env.FIRST;
const second = process.env.SECOND;

const request = https.request("https://api.example.com/items", {
  headers: {
    "X-Odd": `a ${odd} z`,
    "X-Two": `${first}${second}`,
    "X-Braces": `{"${first}": "{${second}}"}`,
    "X-Same": first,
    "X-Quote": `it's "${first}" \\ $x \${y} \`z\` %s !`,
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
