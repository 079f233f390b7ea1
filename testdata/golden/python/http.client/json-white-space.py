import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
payload = {
    "a": 1,
    "b": [1, 2, 3],
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
