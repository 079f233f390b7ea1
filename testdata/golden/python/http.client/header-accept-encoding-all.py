import gzip
from http.client import HTTPSConnection

headers = {"Accept-Encoding": "gzip, deflate, br"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
content = response.read()
if response.getheader("Content-Encoding") == "gzip":
    content = gzip.decompress(content)
print(content.decode())
connection.close()
