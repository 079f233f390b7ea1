import os
from http.client import HTTPSConnection

id = os.environ["ID_VALUE"]

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/{id}/{id}?id={id}&env={os.environ['ID']}")
response = connection.getresponse()
print(response.read().decode())
connection.close()
