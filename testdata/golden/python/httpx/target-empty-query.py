import httpx

url = "https://api.example.com/items?"

response = httpx.get(url)
print(response.text)
