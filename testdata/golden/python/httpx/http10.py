import httpx

url = "https://api.example.com/old"

response = httpx.get(url)
print(response.text)
