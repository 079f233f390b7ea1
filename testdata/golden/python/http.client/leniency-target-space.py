from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/my%20file%20(1).txt?q=two%20words")
response = connection.getresponse()
print(response.read().decode())
connection.close()
