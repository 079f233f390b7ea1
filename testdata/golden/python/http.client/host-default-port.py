from http.client import HTTPSConnection

connection = HTTPSConnection("www.example.com", 443)
connection.request("GET", "/health")
response = connection.getresponse()
print(response.read().decode())
connection.close()
