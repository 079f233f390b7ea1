from http.client import HTTPSConnection

connection = HTTPSConnection("api.example.com")
connection.request("`touch$IFS'snipgen-canary'`", "/run")
response = connection.getresponse()
print(response.read().decode())
connection.close()
