from http.client import HTTPSConnection

headers = {"Content-Type": 'multipart/related; type="application/json"; boundary=R1'}
body = b'--R1\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{"name": "photo.bin"}\r\n--R1\r\nContent-Type: application/octet-stream\r\nContent-ID: <photo@example.com>\r\n\r\n\x00\x01\xfe\xff\r\n--R1--\r\n'

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/upload", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
