from http.client import HTTPSConnection

headers = {
    "X-City": b"K\xf6ln",
    "X-High": b"\x80\xa0\xff00",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/headers", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
