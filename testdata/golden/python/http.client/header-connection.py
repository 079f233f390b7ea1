from http.client import HTTPSConnection

headers = {
    "TE": "trailers, deflate;q=0.5",
    "Connection": "TE, close",
    "Keep-Alive": "timeout=5, max=100",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
