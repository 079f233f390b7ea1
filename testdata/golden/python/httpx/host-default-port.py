import httpx

url = "https://www.example.com:443/health"

response = httpx.get(url)
print(response.text)
