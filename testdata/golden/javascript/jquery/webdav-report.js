$.ajax({
  url: "https://dav.example.com/dav/calendar/",
  method: "REPORT",
  headers: { "Depth": "0" },
  contentType: "text/xml",
  data: "<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
