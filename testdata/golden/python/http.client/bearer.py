from http.client import HTTPSConnection

headers = {
    "Accept": "application/json",
    "Authorization": "Bearer my token",
}

connection = HTTPSConnection("reqbin.com")
connection.request("GET", "/echo/get/json", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
