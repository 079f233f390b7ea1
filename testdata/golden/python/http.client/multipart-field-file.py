from http.client import HTTPSConnection

headers = {"Content-Type": "multipart/form-data; boundary=----boundary42"}
body = """\
------boundary42\r
Content-Disposition: form-data; name="title"\r
\r
Quarterly report\r
------boundary42\r
Content-Disposition: form-data; name="file"; filename="report.txt"\r
Content-Type: text/plain\r
\r
line one
line two
\r
------boundary42--\r
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
