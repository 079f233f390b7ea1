from base64 import b64encode
from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "Authorization": "Basic " + b64encode("client%3Aexample:YOUR%20CLIENT%20SECRET".encode()).decode(),
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
}
data = {
    "grant_type": "refresh_token",
    "refresh_token": "1//0YOUR_REFRESH_TOKEN-_x",
    "scope": "openid profile email",
}
body = urlencode(data).encode()

connection = HTTPSConnection("login.example.com")
connection.request("POST", "/oauth2/token", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
