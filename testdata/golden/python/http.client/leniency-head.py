from http.client import HTTPSConnection

headers = {
    "X-Space": "value",
    "X-One": "1",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/head", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
