from http.client import HTTPSConnection

headers = {
    "Depth": "0",
    "Content-Type": "text/xml",
}
body = "<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>".encode()

connection = HTTPSConnection("dav.example.com")
connection.request("REPORT", "/dav/calendar/", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
