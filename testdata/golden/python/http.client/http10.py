from http.client import HTTPSConnection

headers = {"Accept": "*/*"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/old", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
