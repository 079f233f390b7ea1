import httpx

url = "https://api.example.com/echo"
payload = 'just a "string"'

response = httpx.post(url, json=payload)
print(response.text)
