import httpx

url = "https://api.example.com/account"
headers = {"Cookie": "id=1; id=2; other=x; id=1"}

response = httpx.get(url, headers=headers)
print(response.text)
