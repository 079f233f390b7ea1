curl --request REPORT 'https://dav.example.com/dav/calendar/' \
  --header 'Depth: 0' \
  --header 'Content-Type: text/xml' \
  --data-raw '<C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav"><C:filter><![CDATA[a<b && "c">'\'']]></C:filter></C:calendar-query>'
