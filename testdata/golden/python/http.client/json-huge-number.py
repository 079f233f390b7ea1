from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
body = '{"big":1e400,"small":1e-400}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
