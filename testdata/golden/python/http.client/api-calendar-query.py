from base64 import b64encode
from http.client import HTTPSConnection

headers = {
    "Authorization": "Basic " + b64encode("user@example.com:YOUR_APP_PASSWORD".encode()).decode(),
    "Depth": "1",
    "Prefer": "return-minimal",
    "Content-Type": "application/xml; charset=utf-8",
}
body = """\
<?xml version="1.0" encoding="utf-8" ?>
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
""".encode()

connection = HTTPSConnection("caldav.example.com")
connection.request("REPORT", "/calendars/users/example/team/", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
