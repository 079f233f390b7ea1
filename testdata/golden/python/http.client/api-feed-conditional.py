from http.client import HTTPSConnection

headers = {
    "Accept": "application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5",
    "If-Modified-Since": "Fri, 02 Jan 2026 10:30:00 GMT",
    "If-None-Match": '"5f3b-64c8a1d2-gzip"',
    "A-IM": "feed",
}

connection = HTTPSConnection("www.example.com")
connection.request("GET", "/blog/feed/?format=atom&tag=go", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
