import os
from http.client import HTTPSConnection
from urllib.parse import quote_plus

query_encoded = quote_plus(os.environ["QUERY"], safe="")

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/v1/items?q={query_encoded}")
response = connection.getresponse()
print(response.read().decode())
connection.close()
