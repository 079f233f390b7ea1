from http.client import HTTPConnection

connection = HTTPConnection("::1", 8080)
connection.request("GET", "/health")
response = connection.getresponse()
print(response.read().decode())
connection.close()
