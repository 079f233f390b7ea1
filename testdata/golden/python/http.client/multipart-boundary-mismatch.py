from http.client import HTTPSConnection

headers = {"Content-Type": "multipart/form-data; boundary=other"}
body = """\
--real\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--real--\r
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
