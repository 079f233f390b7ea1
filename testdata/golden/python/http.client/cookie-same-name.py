from http.client import HTTPSConnection

headers = {"Cookie": "id=1; id=2; other=x; id=1"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/account", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
