from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/")
response = connection.getresponse()
print(response.read().decode())
connection.close()
