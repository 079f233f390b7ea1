const response = await fetch("https://dav.example.com/dav/calendar/", {
  method: "REPORT",
  headers: {
    "Depth": "0",
    "Content-Type": "text/xml",
  },
  body: "<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>",
});

console.log(await response.text());
