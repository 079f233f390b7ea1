from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/q?a=1&a=2&b&c=&=d&a=3")
response = connection.getresponse()
print(response.read().decode())
connection.close()
