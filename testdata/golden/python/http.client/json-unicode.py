import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
payload = {
    "emoji": "😀",
    "ключ": "значение",
    "sep": "a\u2028b\u2029c\x85d\u200be\ufefff",
    "accent": "é é",
    "del": "\x7f",
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
