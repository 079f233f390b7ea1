import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
payload = {
    "slash": "a/b",
    "ascii": "A\"\\'",
    "controls": "\x08\x0c\n\r\t\x00\x1f\x7f",
    "html": "<>&",
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
