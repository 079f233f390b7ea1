import httpx

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/mixed; boundary=M1"}
content = """\
--M1\r
Content-Type: application/http\r
Content-ID: 1\r
\r
GET /items/1 HTTP/1.1\r
\r
\r
--M1\r
Content-Type: application/http\r
Content-ID: 2\r
\r
DELETE /items/2 HTTP/1.1\r
\r
\r
--M1--\r
"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
