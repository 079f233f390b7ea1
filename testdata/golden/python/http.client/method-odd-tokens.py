from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("A!#$%&'*+-.^_`|~z", "/odd")
response = connection.getresponse()
print(response.read().decode())
connection.close()
