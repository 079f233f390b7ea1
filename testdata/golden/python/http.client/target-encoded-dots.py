from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/a/%2e/b/%2E%2e/.%2e/c")
response = connection.getresponse()
print(response.read().decode())
connection.close()
