const xhr = new XMLHttpRequest();
xhr.open("REPORT", "https://dav.example.com/dav/calendar/");
xhr.setRequestHeader("Depth", "0");
xhr.setRequestHeader("Content-Type", "text/xml");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send("<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>");
