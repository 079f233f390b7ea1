import os
from http.client import HTTPSConnection

login_token = os.environ["LOGIN_TOKEN"]

if not login_token.isprintable():
    raise ValueError("a variable has a line break")

headers = {"Authorization": f"Bearer {login_token}"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
