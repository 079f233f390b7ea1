from http.client import HTTPSConnection

headers = {"Content-Type": "application/x-blob;v=1"}
body = b"\x00\x01\xfe\xff"

connection = HTTPSConnection("api.example.com")
connection.request("PUT", "/blob", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
