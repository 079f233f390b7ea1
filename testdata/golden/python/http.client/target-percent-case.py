from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/a%2fb%2Fc/%7Euser/%41%3a/%23%3F/a%20b?tag=%23one%26two")
response = connection.getresponse()
print(response.read().decode())
connection.close()
