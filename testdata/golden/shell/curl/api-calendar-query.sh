curl --request REPORT 'https://caldav.example.com/calendars/users/example/team/' \
  --header 'Depth: 1' \
  --header 'Prefer: return-minimal' \
  --header 'Content-Type: application/xml; charset=utf-8' \
  --user 'user@example.com:YOUR_APP_PASSWORD' \
  --data-raw '<?xml version="1.0" encoding="utf-8" ?>
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
'
