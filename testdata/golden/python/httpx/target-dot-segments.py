import httpx

url = "https://api.example.com"
target = "/a/./b/../c/.."

with httpx.Client() as client:
    response = client.get(url, extensions={"target": target.encode()})

print(response.text)
