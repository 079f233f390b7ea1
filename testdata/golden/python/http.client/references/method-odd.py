import os
from http.client import HTTPSConnection
from urllib.parse import quote

name = os.environ["NAME"]

if not name.isprintable():
    raise ValueError("a variable has a line break")

headers = {"X-Same": name}

connection = HTTPSConnection("api.example.com")
connection.request("purge", f"/{quote(name, safe='')}", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
