import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = Buffer.from("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY=", "base64");

const request = https.request("https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID", {
  method: "PUT",
  headers: {
    "Content-Range": "bytes 524288-524319/2000000",
    "Content-Type": "video/mp4",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
