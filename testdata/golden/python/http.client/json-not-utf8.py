from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
body = b'{"city":"K\xf6ln"}'

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
