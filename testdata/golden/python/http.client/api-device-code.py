from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Accept": "*/*",
}
data = {
    "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
    "device_code": "YOUR_DEVICE-CODE_1",
    "client_id": "1406020730.apps.example.com",
}
body = urlencode(data).encode()

connection = HTTPSConnection("login.example.com")
connection.request("POST", "/oauth2/v1/token", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
