import httpx

url = "https://api.example.com/text"
headers = [
    ("Content-Type", "text/plain"),
    ("Content-Type", "application/json"),
]
content = "{}"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
