import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "X-Single": "'a' 'b'",
    "X-Double": "\"a\" \"b\"",
    "X-Back": "`a` `b`",
    "X-Mixed": "'\"`\"'",
    "X-Slash": "\\ \\\\ \\' \\\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\",
    "X-Triple": "''' \"\"\" ```",
    "ETag-Like": "\"abc\\\"def\"",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
