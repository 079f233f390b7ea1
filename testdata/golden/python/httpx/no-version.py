import httpx

url = "https://api.example.com/plain"
headers = {"Accept": "text/plain"}

response = httpx.get(url, headers=headers)
print(response.text)
