from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "hub.mode": "subscribe",
    "hub.topic": "https://blog.example.com/feed?format=atom&n=10",
    "hub.callback": "https://app.example.com/sub/1#x",
    "hub.lease_seconds": "864000",
    "hub.secret": "YOUR_SECRET",
}
body = urlencode(data).encode()

connection = HTTPSConnection("hub.example.com")
connection.request("POST", "/hub", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
