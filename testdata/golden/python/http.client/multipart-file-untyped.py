from http.client import HTTPSConnection

headers = {"Content-Type": "multipart/form-data; boundary=X7"}
body = """\
--X7\r
Content-Disposition: form-data; name="file"; filename="notes"\r
\r
no type\r
--X7--\r
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
