from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
body = '{"a":-0,"b":-0.0,"c":0}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
