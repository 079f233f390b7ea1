from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/100%/a%zz/%4?q=%&r=50%25%&&s=1&")
response = connection.getresponse()
print(response.read().decode())
connection.close()
