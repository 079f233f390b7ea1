import httpx

url = "https://api.example.com/text"
payload = {"a": 1}

response = httpx.post(url, json=payload)
print(response.text)
