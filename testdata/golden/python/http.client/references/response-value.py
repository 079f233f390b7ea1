import os
from http.client import HTTPSConnection

login_token = os.environ["LOGIN_TOKEN"]

headers = {"Authorization": f"Bearer {login_token}"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
