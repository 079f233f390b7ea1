import httpx

url = "https://example.com:443"
target = "example.com:443"

with httpx.Client() as client:
    response = client.request("CONNECT", url, extensions={"target": target.encode()})

print(response.text)
