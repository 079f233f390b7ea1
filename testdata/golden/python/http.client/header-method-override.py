import json
from http.client import HTTPSConnection

headers = {
    "X-HTTP-Method-Override": "PATCH",
    "Content-Type": "application/json",
}
payload = {"a": 1}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/items/1", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
