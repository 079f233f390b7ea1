import httpx

url = "https://api.example.com"
target = "/a/%2e/b/%2E%2e/.%2e/c"

with httpx.Client() as client:
    response = client.get(url, extensions={"target": target.encode()})

print(response.text)
