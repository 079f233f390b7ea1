import requests

url = "https://dav.example.com/dav/calendar/"
headers = {
    "Depth": "0",
    "Content-Type": "text/xml",
}
data = "<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>"

response = requests.request("REPORT", url, headers=headers, data=data)
print(response.text)
