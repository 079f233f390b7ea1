import json
from http.client import HTTPSConnection

headers = {
    "Content-Type": "application/json-patch+json",
    "If-Match": '"3"',
}
payload = [
    {"op": "test", "path": "/a~1b/c~0d", "value": 1.0},
    {"op": "replace", "path": "/tags/-", "value": None},
    {"op": "remove", "path": ""},
    {"op": "move", "from": "/x", "path": "/y"},
]
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("PATCH", "/documents/7", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
