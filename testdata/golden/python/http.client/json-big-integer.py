import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
payload = {
    "id": 12345678901234567890,
    "safe": 9007199254740991,
    "unsafe": 9007199254740993,
    "long": 9223372036854775808,
    "int": 2147483648,
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
