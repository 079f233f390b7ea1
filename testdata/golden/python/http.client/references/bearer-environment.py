import os
from http.client import HTTPSConnection

if not os.environ["API_TOKEN"].isprintable():
    raise ValueError("a variable has a line break")

headers = {
    "Authorization": f"Bearer {os.environ['API_TOKEN']}",
    "Accept": "application/json",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
