from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
data = {"q": "a b"}
body = urlencode(data).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/search", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
