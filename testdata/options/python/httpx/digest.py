import httpx

url = "https://api.example.com/v1/items"
auth = httpx.DigestAuth("user", "pass")

response = httpx.get(url, auth=auth)
print(response.text)
