from base64 import b64encode
from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "Authorization": "Basic " + b64encode("YOUR_CLIENT_ID:YOUR_CLIENT_SECRET".encode()).decode(),
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
}
data = {
    "grant_type": "authorization_code",
    "code": "YOUR_CODE",
    "redirect_uri": "https://app.example.com/callback?x=1",
    "code_verifier": "YOUR_VERIFIER",
    "scope": "openid email profile",
}
body = urlencode(data).encode()

connection = HTTPSConnection("login.example.com")
connection.request("POST", "/oauth2/token", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
