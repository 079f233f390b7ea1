import httpx

url = "https://api.example.com/headers"
headers = {"Accept-Encoding": ""}

response = httpx.get(url, headers=headers)
print(response.text)
