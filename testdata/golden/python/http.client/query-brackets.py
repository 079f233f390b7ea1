from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3")
response = connection.getresponse()
print(response.read().decode())
connection.close()
