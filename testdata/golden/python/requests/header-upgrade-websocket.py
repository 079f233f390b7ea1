import requests

url = "https://api.example.com/chat"
headers = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    "Origin": "https://www.example.com",
}

response = requests.get(url, headers=headers)
print(response.text)
