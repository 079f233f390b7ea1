import httpx

url = "https://api.example.com/"

response = httpx.get(url)
print(response.text)
