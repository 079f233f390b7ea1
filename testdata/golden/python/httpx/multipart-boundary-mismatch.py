import httpx

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=other"}
content = """\
--real\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--real--\r
"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
