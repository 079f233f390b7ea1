import httpx

url = "https://api.example.com/chat"
headers = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    "Origin": "https://www.example.com",
}

response = httpx.get(url, headers=headers)
print(response.text)
