from http.client import HTTPSConnection

headers = {"Accept": "text/plain"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/plain", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
