import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `<!doctype html>
<title>Hello</title>
`;

const request = https.request("https://storage.example.com/bucket/a%20folder/index%2Bv1.html", {
  method: "PUT",
  headers: {
    "x-amz-date": "20260102T103000Z",
    "x-amz-content-sha256": "736ba3cc734263ce00143d4e48241171dd04e197617f3e9e83b8856638216ba7",
    "x-amz-acl": "public-read",
    "x-amz-meta-note": "",
    "Content-Type": "text/html",
    "Content-MD5": "ZO5VF3Hh1NPbuc2qmUAVJA==",
    "Cache-Control": "max-age=60",
    "Authorization": "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
