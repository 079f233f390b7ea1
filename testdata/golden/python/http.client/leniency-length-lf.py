from http.client import HTTPSConnection

headers = {"Content-Type": "text/plain"}
body = """\
one
two
three""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/text", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
