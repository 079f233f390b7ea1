import httpx

url = "https://api.example.com/private"
headers = {"Authorization": "basic dXNlcjpzZWNyZXQ"}

response = httpx.get(url, headers=headers)
print(response.text)
