import os
from base64 import b64encode
from http.client import HTTPSConnection

user = os.environ["USER_VALUE"]
password = os.environ["PASSWORD"]

headers = {"Authorization": "Basic " + b64encode(f"{user}:{password}".encode()).decode()}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
