import httpx

url = "https://api.example.com/blob"
content = b"\x00\x01\xfe\xff"

response = httpx.put(url, content=content)
print(response.text)
