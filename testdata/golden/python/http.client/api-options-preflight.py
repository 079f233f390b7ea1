from http.client import HTTPSConnection

headers = {
    "Origin": "https://app.example.com",
    "Access-Control-Request-Method": "PATCH",
    "Access-Control-Request-Headers": "authorization,content-type,x-request-id",
    "Accept": "*/*",
}

connection = HTTPSConnection("api.example.com")
connection.request("OPTIONS", "/v1/items/42", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
