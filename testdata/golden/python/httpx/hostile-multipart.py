import httpx

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=H1"}
content = """\
--H1\r
Content-Disposition: form-data; name="a'$(touch snipgen-canary)`touch snipgen-canary`"\r
\r
'; touch snipgen-canary; '\r
--H1\r
Content-Disposition: form-data; name="b${x}"; filename="'; touch snipgen-canary; '.txt"\r
Content-Type: text/plain; x='$(touch snipgen-canary)'\r
\r
$(touch snipgen-canary)
`touch snipgen-canary`
\r
--H1\r
Content-Disposition: form-data; name="c;type=text/html"; filename="../../snipgen-canary"\r
Content-Type: application/octet-stream\r
\r
@snipgen-canary\r
--H1\r
Content-Disposition: form-data; name="d"; filename="{${touch('snipgen-canary')}}"\r
Content-Type: text/plain\r
\r
<snipgen-canary;type=x\r
--H1--\r
"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
