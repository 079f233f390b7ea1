import httpx

url = "https://api.example.com/items/42"

response = httpx.delete(url)
print(response.text)
