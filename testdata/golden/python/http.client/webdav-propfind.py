from http.client import HTTPSConnection

headers = {
    "Depth": "1",
    "Content-Type": "application/xml; charset=utf-8",
}
body = """\
<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
""".encode()

connection = HTTPSConnection("dav.example.com")
connection.request("PROPFIND", "/dav/files/", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
