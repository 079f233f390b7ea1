from http.client import HTTPSConnection

headers = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    "Origin": "https://www.example.com",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/chat", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
