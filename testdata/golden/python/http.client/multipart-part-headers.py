from http.client import HTTPSConnection

headers = {"Content-Type": "multipart/form-data; boundary=X7"}
body = """\
--X7\r
content-disposition: form-data; name="file"; filename=""\r
content-type: application/octet-stream\r
\r
\r
--X7\r
Content-Disposition: form-data; name="b64"; filename="x.bin"\r
Content-Transfer-Encoding: base64\r
Content-Type: application/octet-stream\r
X-Part: 1\r
\r
AAEC\r
--X7--\r
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
