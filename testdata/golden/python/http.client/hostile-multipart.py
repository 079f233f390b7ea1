from http.client import HTTPSConnection

headers = {"Content-Type": "multipart/form-data; boundary=H1"}
body = """\
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
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
