import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
payload = {
    "ids": [1, 2, 3],
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("DELETE", "/items", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
