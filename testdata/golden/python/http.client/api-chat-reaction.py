from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "token": "YOUR_TOKEN",
    "channel": "C0EXAMPLE",
    "name": "+1",
    "timestamp": "1767349800.000100",
}
body = urlencode(data).encode()

connection = HTTPSConnection("chat.example.com")
connection.request("POST", "/api/reactions.add", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
