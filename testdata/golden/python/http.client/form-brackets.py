from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = [
    ("br[]", "1"),
    ("br[]", "2"),
    ("user[name]", "x"),
    ("user[tags][0]", "y"),
]
body = urlencode(data).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/form", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
