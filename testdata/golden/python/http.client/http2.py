import json
from http.client import HTTPSConnection

headers = {
    "accept": "application/json",
    "content-type": "application/json",
}
payload = {"http": "two"}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/v2/items", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
