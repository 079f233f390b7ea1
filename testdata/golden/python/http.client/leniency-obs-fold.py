from http.client import HTTPSConnection

headers = {
    "X-Folded": "one two three",
    "X-After": "1",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/fold", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
