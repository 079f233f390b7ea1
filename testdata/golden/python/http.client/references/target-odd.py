import os
from http.client import HTTPSConnection

name = os.environ["NAME"]
plain = os.environ["PLAIN"]

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/a/../{name}/%7e?a={plain}&&b")
response = connection.getresponse()
print(response.read().decode())
connection.close()
