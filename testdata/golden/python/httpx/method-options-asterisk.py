import httpx

url = "https://api.example.com"
target = "*"

with httpx.Client() as client:
    response = client.options(url, extensions={"target": target.encode()})

print(response.text)
