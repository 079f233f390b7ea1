import httpx

url = "https://chat.example.com/api/reactions.add"
data = {
    "token": "YOUR_TOKEN",
    "channel": "C0EXAMPLE",
    "name": "+1",
    "timestamp": "1767349800.000100",
}

response = httpx.post(url, data=data)
print(response.text)
