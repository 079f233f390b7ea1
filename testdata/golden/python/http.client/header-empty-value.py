from http.client import HTTPSConnection

headers = {
    "X-Empty": "",
    "X-After": "1",
    "Accept": "",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
