$.ajax({
  url: "https://caldav.example.com/calendars/users/example/team/",
  method: "REPORT",
  headers: {
    "Authorization": "Basic " + btoa("user@example.com:YOUR_APP_PASSWORD"),
    "Depth": "1",
    "Prefer": "return-minimal",
  },
  contentType: "application/xml; charset=utf-8",
  data: new Blob([`<?xml version="1.0" encoding="utf-8" ?>
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
`]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
