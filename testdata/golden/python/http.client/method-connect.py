from http.client import HTTPSConnection

connection = HTTPSConnection("example.com", 443)
connection.request("CONNECT", "example.com:443")
response = connection.getresponse()
print(response.read().decode())
connection.close()
