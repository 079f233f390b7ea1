import httpx

url = "https://api.example.com/text"
payload = {"shown": "decoded"}

response = httpx.post(url, json=payload)
print(response.text)
