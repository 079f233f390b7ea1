import httpx

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\""}
content = """\
--=_a b'(c)+,/:?\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--=_a b'(c)+,/:?--\r
"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
