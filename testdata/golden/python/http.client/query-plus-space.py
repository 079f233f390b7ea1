from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/q?a=x+y&b=x%20y&c=x%2By&d+e=f%20g")
response = connection.getresponse()
print(response.read().decode())
connection.close()
