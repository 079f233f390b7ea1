import httpx

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=X7"}
content = """\
--X7\r
Content-Disposition: form-data; name="file"; filename="notes"\r
\r
no type\r
--X7--\r
"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
