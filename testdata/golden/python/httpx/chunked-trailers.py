import httpx

url = "https://api.example.com/stream"
headers = {"Trailer": "X-Checksum"}
payload = {"chunked": True}

response = httpx.post(url, headers=headers, json=payload)
print(response.text)
