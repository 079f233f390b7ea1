import os
from http.client import HTTPSConnection
from urllib.parse import quote

id = os.environ["ID_VALUE"]

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/{quote(id, safe='')}/{quote(id, safe='')}?id={quote(id, safe='')}&env={quote(os.environ['ID'], safe='')}")
response = connection.getresponse()
print(response.read().decode())
connection.close()
