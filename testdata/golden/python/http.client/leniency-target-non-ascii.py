from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/stra%C3%9Fe/%E6%97%A5%E6%9C%AC?name=Zo%C3%AB")
response = connection.getresponse()
print(response.read().decode())
connection.close()
