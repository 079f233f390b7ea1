from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
body = '{"pi":3.14159265358979323846264338327950288,"tenth":0.1000000000000000055511151231257827}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
