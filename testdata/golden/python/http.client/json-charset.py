import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json; charset=utf-8"}
payload = {"a": "é"}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
