from http.client import HTTPConnection

connection = HTTPConnection("localhost", 8080)
connection.request("GET", "/health")
response = connection.getresponse()
print(response.read().decode())
connection.close()
