import json
from http.client import HTTPSConnection

headers = {
    "Content-Type": "application/merge-patch+json",
    "Prefer": "return=minimal",
}
payload = {"title": "New", "author": None, "tags": [], "meta": {}}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("PATCH", "/documents/7", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
