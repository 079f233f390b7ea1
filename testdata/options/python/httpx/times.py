import httpx

url = "https://api.example.com/v1/items"
transport = httpx.HTTPTransport(retries=3)

with httpx.Client(transport=transport, max_redirects=5) as client:
    response = client.get(
        url, timeout=httpx.Timeout(10, connect=2.5), follow_redirects=True
    )

print(response.text)
