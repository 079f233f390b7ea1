import gzip
from http.client import HTTPSConnection

headers = {
    "accept": "*/*",
    "accept-encoding": "gzip, deflate, br, zstd",
    "if-modified-since": "Fri, 02 Jan 2026 10:30:00 GMT",
    "referer": "https://www.example.com/page?x=1",
}

connection = HTTPSConnection("reqbin.com")
connection.request("GET", "/echo/get/json", headers=headers)
response = connection.getresponse()
content = response.read()
if response.getheader("Content-Encoding") == "gzip":
    content = gzip.decompress(content)
print(content.decode())
connection.close()
