from http.client import HTTPSConnection

connection = HTTPSConnection("status.example.com")
connection.request("HEAD", "/healthz?verbose")
response = connection.getresponse()
print(response.status)
print(response.headers)
connection.close()
