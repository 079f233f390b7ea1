import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
payload = {
    "b": 1,
    "10": "x",
    "2": "y",
    "1": "z",
    "": "empty",
    "a b": "space",
    "01": "zero",
    "-1": "minus",
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
