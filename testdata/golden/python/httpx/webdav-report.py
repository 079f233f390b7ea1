import httpx

url = "https://dav.example.com/dav/calendar/"
headers = {
    "Depth": "0",
    "Content-Type": "text/xml",
}
content = "<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>"

response = httpx.request("REPORT", url, headers=headers, content=content)
print(response.text)
