import axios from "axios";

const data = "<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>";

const response = await axios({
  method: "REPORT",
  url: "https://dav.example.com/dav/calendar/",
  data,
  headers: {
    "Depth": "0",
    "Content-Type": "text/xml",
  },
});

console.log(response.data);
