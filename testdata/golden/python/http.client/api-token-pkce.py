from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
    "Origin": "https://app.example.com",
}
data = {
    "client_id": "example-spa",
    "grant_type": "authorization_code",
    "code": "SplxlOBeZQQYbYS6WxSbIA",
    "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.",
    "redirect_uri": "com.example.app:/oauth/callback",
}
body = urlencode(data).encode()

connection = HTTPSConnection("sso.example.com")
connection.request("POST", "/realms/example/protocol/openid-connect/token", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
