import httpx

url = "https://api.example.com/headers"
headers = {"Accept-Encoding": "gzip, deflate, br"}

response = httpx.get(url, headers=headers)
print(response.text)
