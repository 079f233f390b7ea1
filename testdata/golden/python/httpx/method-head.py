import httpx

url = "https://api.example.com/status"

response = httpx.head(url)
print(response.status_code, response.headers)
