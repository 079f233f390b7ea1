from http.client import HTTPSConnection

headers = {
    "__proto__": "a",
    "constructor": "b",
    "toString": "c",
    "hasOwnProperty": "d",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
