import httpx

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=X9"}
content = """\
--X9\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--X9\r
Content-Disposition: form-data; name="b"; filename="b.txt"\r
Content-Type: text/plain\r
\r
2\r
"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
