from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
body = """\
{"a":1,}
// comment
{'b': NaN, c: undefined}""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
