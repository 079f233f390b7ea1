import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "model": "example-embed",
  "input": [
    "The quick brown fox",
    "",
    "  \t ",
    "naïve café",
    "a/b\\c",
  ],
  "dimensions": 256,
  "encoding_format": "base64",
  "user": "user-1",
});

const request = https.request("https://ai.example.com/v1/embeddings", {
  method: "POST",
  headers: {
    "x-api-key": "YOUR_API_KEY",
    "Content-Type": "application/json",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
