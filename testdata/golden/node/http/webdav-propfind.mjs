import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
`;

const request = https.request("https://dav.example.com/dav/files/", {
  method: "PROPFIND",
  headers: {
    "Depth": "1",
    "Content-Type": "application/xml; charset=utf-8",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
