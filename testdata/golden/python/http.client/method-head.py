from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("HEAD", "/status")
response = connection.getresponse()
print(response.status)
print(response.headers)
connection.close()
