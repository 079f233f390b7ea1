import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `<?xml version="1.0" encoding="utf-8" ?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:prop>
    <D:getetag/>
    <C:calendar-data/>
  </D:prop>
  <C:filter>
    <C:comp-filter name="VCALENDAR">
      <C:comp-filter name="VEVENT">
        <C:time-range start="20260101T000000Z" end="20260201T000000Z"/>
      </C:comp-filter>
    </C:comp-filter>
  </C:filter>
</C:calendar-query>
`;

const request = https.request("https://caldav.example.com/calendars/users/example/team/", {
  method: "REPORT",
  headers: {
    "Authorization": "Basic " + Buffer.from("user@example.com:YOUR_APP_PASSWORD").toString("base64"),
    "Depth": "1",
    "Prefer": "return-minimal",
    "Content-Type": "application/xml; charset=utf-8",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
