import os
from http.client import HTTPSConnection
from urllib.parse import quote

query = os.environ["QUERY"]

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/search?q={quote(query, safe='')}&limit=10&from={quote(os.environ['FROM_DATE'], safe='')}")
response = connection.getresponse()
print(response.read().decode())
connection.close()
