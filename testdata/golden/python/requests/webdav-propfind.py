import requests

url = "https://dav.example.com/dav/files/"
headers = {
    "Depth": "1",
    "Content-Type": "application/xml; charset=utf-8",
}
data = """\
<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
"""

response = requests.request("PROPFIND", url, headers=headers, data=data)
print(response.text)
