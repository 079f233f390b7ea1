import httpx

url = "https://dav.example.com/dav/files/"
headers = {
    "Depth": "1",
    "Content-Type": "application/xml; charset=utf-8",
}
content = """\
<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
"""

response = httpx.request("PROPFIND", url, headers=headers, content=content)
print(response.text)
