import axios from "axios";

const data = `<?xml version="1.0" encoding="utf-8" ?>
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

const response = await axios({
  method: "REPORT",
  url: "https://caldav.example.com/calendars/users/example/team/",
  data,
  headers: {
    "Depth": "1",
    "Prefer": "return-minimal",
    "Content-Type": "application/xml; charset=utf-8",
  },
  auth: { username: "user@example.com", password: "YOUR_APP_PASSWORD" },
});

console.log(response.data);
