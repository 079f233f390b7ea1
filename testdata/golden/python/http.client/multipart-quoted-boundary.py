from http.client import HTTPSConnection

headers = {"Content-Type": "multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\""}
body = """\
--=_a b'(c)+,/:?\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--=_a b'(c)+,/:?--\r
""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
