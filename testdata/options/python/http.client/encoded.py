import os
from http.client import HTTPSConnection
from urllib.parse import quote_plus

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/v1/items?q={quote_plus(os.environ['QUERY'], safe='')}")
response = connection.getresponse()
print(response.read().decode())
connection.close()
