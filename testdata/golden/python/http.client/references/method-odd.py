import os
from http.client import HTTPSConnection

name = os.environ["NAME"]

if not name.isprintable():
    raise ValueError("a variable has a line break")

headers = {"X-Same": name}

connection = HTTPSConnection("api.example.com")
connection.request("purge", f"/{name}", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
