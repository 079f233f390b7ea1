import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>";

const request = https.request("https://dav.example.com/dav/calendar/", {
  method: "REPORT",
  headers: {
    "Depth": "0",
    "Content-Type": "text/xml",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
