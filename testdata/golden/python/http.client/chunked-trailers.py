import json
from http.client import HTTPSConnection

headers = {
    "Content-Type": "application/json",
    "Trailer": "X-Checksum",
}
payload = {"chunked": True}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/stream", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
