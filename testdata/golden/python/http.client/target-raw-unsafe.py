from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", '/a"b<c>d\\e^f`g{h|i}j?q="<>\\^`{|}')
response = connection.getresponse()
print(response.read().decode())
connection.close()
