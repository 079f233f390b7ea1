import httpx

url = "https://status.example.com/healthz?verbose"

response = httpx.head(url)
print(response.status_code, response.headers)
