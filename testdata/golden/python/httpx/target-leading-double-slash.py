import httpx

url = "https://api.example.com//evil.example.com/path"

response = httpx.get(url)
print(response.text)
