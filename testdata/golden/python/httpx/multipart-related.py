import httpx

url = "https://api.example.com/upload"
headers = {"Content-Type": 'multipart/related; type="application/json"; boundary=R1'}
content = b'--R1\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{"name": "photo.bin"}\r\n--R1\r\nContent-Type: application/octet-stream\r\nContent-ID: <photo@example.com>\r\n\r\n\x00\x01\xfe\xff\r\n--R1--\r\n'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
