from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("DELETE", "/items/42")
response = connection.getresponse()
print(response.read().decode())
connection.close()
