import httpx

url = "https://hub.example.com/hub"
data = {
    "hub.mode": "subscribe",
    "hub.topic": "https://blog.example.com/feed?format=atom&n=10",
    "hub.callback": "https://app.example.com/sub/1#x",
    "hub.lease_seconds": "864000",
    "hub.secret": "YOUR_SECRET",
}

response = httpx.post(url, data=data)
print(response.text)
