import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
payload = {
    "class": "None",
    "default": "True",
    "nil": "nil",
    "a-b": "undefined",
    "true": True,
    "1e3": "NaN",
    "$ref": "#/a",
    "@type": "x",
    "NULL": None,
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
