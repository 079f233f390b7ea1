import httpx

url = "https://api.example.com/echo"
payload = {}

response = httpx.post(url, json=payload)
print(response.text)
