import httpx

url = "https://api.example.com/blob"
headers = {"Content-Type": "application/x-blob;v=1"}
content = b"\x00\x01\xfe\xff"

response = httpx.put(url, headers=headers, content=content)
print(response.text)
