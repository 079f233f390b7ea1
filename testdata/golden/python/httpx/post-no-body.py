import httpx

url = "https://api.example.com/trigger"

response = httpx.post(url)
print(response.text)
