import os
from http.client import HTTPSConnection
from urllib.parse import quote, urlencode

tenant = os.environ["TENANT"]
user = os.environ["USER_VALUE"]

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "grant_type": "password",
    "username": user,
    "password": os.environ["API_PASSWORD"],
}
body = urlencode(data).encode()

connection = HTTPSConnection("login.example.com")
connection.request("POST", f"/token?tenant={quote(tenant, safe='')}", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
