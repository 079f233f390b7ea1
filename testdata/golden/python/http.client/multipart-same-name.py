from http.client import HTTPSConnection

headers = {"Content-Type": "multipart/form-data; boundary=X1"}
body = """\
--X1\r
Content-Disposition: form-data; name="tag"\r
\r
a\r
--X1\r
Content-Disposition: form-data; name="files[]"; filename="a.txt"\r
Content-Type: text/plain\r
\r
A\r
--X1\r
Content-Disposition: form-data; name="tag"\r
\r
b\r
--X1\r
Content-Disposition: form-data; name="files[]"; filename="b.txt"\r
Content-Type: text/plain\r
\r
B\r
--X1--\r
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
