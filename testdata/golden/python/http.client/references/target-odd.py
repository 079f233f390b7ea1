import os
from http.client import HTTPSConnection
from urllib.parse import quote

name = os.environ["NAME"]
plain = os.environ["PLAIN"]

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/a/../{quote(name, safe='')}/%7e?a={quote(plain, safe='')}&&b")
response = connection.getresponse()
print(response.read().decode())
connection.close()
