from http.client import HTTPSConnection

headers = {"Content-Type": "multipart/form-data; boundary=X9"}
body = """\
--X9\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--X9\r
Content-Disposition: form-data; name="b"; filename="b.txt"\r
Content-Type: text/plain\r
\r
2\r
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
