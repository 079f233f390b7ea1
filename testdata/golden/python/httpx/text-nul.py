import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = b"before\x00after\x00"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
