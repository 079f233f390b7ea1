from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "//evil.example.com/path")
response = connection.getresponse()
print(response.read().decode())
connection.close()
