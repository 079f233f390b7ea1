import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
payload = {
    "a": 1.0,
    "b": 1e2,
    "c": 1E+2,
    "d": 12.50,
    "e": 1e-7,
    "f": 100000000000000000000.0,
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
