import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "application/octet-stream"}
content = b"\x00123 \x01abc \xe9beef \xc3\xa9face \x1b[0m \x7f8 \\x41 \\u0041 \\101 \\0"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
