const xhr = new XMLHttpRequest();
xhr.open("REPORT", "https://caldav.example.com/calendars/users/example/team/");
xhr.setRequestHeader("Authorization", "Basic " + btoa("user@example.com:YOUR_APP_PASSWORD"));
xhr.setRequestHeader("Depth", "1");
xhr.setRequestHeader("Prefer", "return-minimal");
xhr.setRequestHeader("Content-Type", "application/xml; charset=utf-8");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([`<?xml version="1.0" encoding="utf-8" ?>
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
`]));
