from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/token-introspection+jwt",
    "Content-Type": "application/x-www-form-urlencoded",
}
data = {
    "token": "YOUR_TOKEN-1.x~",
    "token_type_hint": "access_token",
}
body = urlencode(data).encode()

connection = HTTPSConnection("login.example.com")
connection.request("POST", "/oauth2/introspect", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
