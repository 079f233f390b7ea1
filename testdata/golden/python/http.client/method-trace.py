from http.client import HTTPSConnection

headers = {"Max-Forwards": "5"}

connection = HTTPSConnection("api.example.com")
connection.request("TRACE", "/path", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
