import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";
import { createBrotliDecompress, createUnzip } from "node:zlib";

const request = https.request("https://api.example.com/headers", {
  headers: { "Accept-Encoding": "" },
});
request.end();

const decoders = { gzip: createUnzip, deflate: createUnzip, br: createBrotliDecompress };
const [response] = await once(request, "response");
const decoder = decoders[response.headers["content-encoding"]];
console.log(await text(decoder ? response.pipe(decoder()) : response));
