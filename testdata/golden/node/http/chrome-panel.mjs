import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";
import { createBrotliDecompress, createUnzip } from "node:zlib";

const request = https.request("https://reqbin.com/echo/get/json", {
  headers: {
    "accept": "*/*",
    "accept-encoding": "gzip, deflate, br, zstd",
    "if-modified-since": "Fri, 02 Jan 2026 10:30:00 GMT",
    "referer": "https://www.example.com/page?x=1",
  },
});
request.end();

const decoders = { gzip: createUnzip, deflate: createUnzip, br: createBrotliDecompress };
const [response] = await once(request, "response");
const decoder = decoders[response.headers["content-encoding"]];
console.log(await text(decoder ? response.pipe(decoder()) : response));
