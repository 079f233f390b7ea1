from http.client import HTTPSConnection

headers = {
    "X-None": "value",
    "X-Many": "value",
    "X-Inside": "a   b\t\tc",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
