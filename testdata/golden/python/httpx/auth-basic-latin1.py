import httpx

url = "https://api.example.com/private"
headers = {"Authorization": "Basic YvxjaGVyOmdy/N9l"}

response = httpx.get(url, headers=headers)
print(response.text)
