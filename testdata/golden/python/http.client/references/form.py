import os
from http.client import HTTPSConnection
from urllib.parse import urlencode

user = os.environ["USER_VALUE"]

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "grant_type": "password",
    "username": user,
    "password": os.environ["API_PASSWORD"],
    "scope": "read write",
}
body = urlencode(data).encode()

connection = HTTPSConnection("login.example.com")
connection.request("POST", "/token", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
