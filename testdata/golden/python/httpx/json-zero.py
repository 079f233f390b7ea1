import httpx

url = "https://api.example.com/echo"
payload = 0

response = httpx.post(url, json=payload)
print(response.text)
