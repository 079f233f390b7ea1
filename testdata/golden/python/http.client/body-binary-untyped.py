from http.client import HTTPSConnection

body = b"\x00\x01\xfe\xff"

connection = HTTPSConnection("api.example.com")
connection.request("PUT", "/blob", body=body)
response = connection.getresponse()
print(response.read().decode())
connection.close()
