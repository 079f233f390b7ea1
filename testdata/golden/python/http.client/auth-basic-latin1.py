from http.client import HTTPSConnection

headers = {"Authorization": "Basic YvxjaGVyOmdy/N9l"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/private", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
