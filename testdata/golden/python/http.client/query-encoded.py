from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/q?city=K%C3%B6ln&latin=K%f6ln&snow=%e2%98%83&nul=%00&nl=%0D%0A")
response = connection.getresponse()
print(response.read().decode())
connection.close()
