from http.client import HTTPSConnection

body = '{"a":1}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body)
response = connection.getresponse()
print(response.read().decode())
connection.close()
