from http.client import HTTPSConnection

headers = {"Content-Type": "application/octet-stream"}
body = b"\x00123 \x01abc \xe9beef \xc3\xa9face \x1b[0m \x7f8 \\x41 \\u0041 \\101 \\0"

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/text", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
