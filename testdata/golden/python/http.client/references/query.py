import os
from http.client import HTTPSConnection

query = os.environ["QUERY"]

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/search?q={query}&limit=10&from={os.environ['FROM_DATE']}")
response = connection.getresponse()
print(response.read().decode())
connection.close()
