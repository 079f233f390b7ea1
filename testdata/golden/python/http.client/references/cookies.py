import os
from http.client import HTTPSConnection

session = os.environ["SESSION"]

if not session.isprintable():
    raise ValueError("a variable has a line break")

headers = {"Cookie": f"session={session}; theme=dark"}

connection = HTTPSConnection("shop.example.com")
connection.request("GET", "/basket", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
