from http.client import HTTPSConnection

headers = {"Accept-Encoding": ""}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
