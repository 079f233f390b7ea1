import json
from http.client import HTTPSConnection

headers = {
    "Accept": "application/json",
    "Content-Type": "application/json",
}
payload = {
    "id": 12345,
    "customer": "Example Ltd",
    "quantity": 1,
    "price": 19.99,
    "shipped": False,
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("reqbin.com")
connection.request("POST", "/echo/post/json", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
