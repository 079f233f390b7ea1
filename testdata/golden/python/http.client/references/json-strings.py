import json
import os
from http.client import HTTPSConnection

user = os.environ["USER_VALUE"]

headers = {"Content-Type": "application/json"}
payload = {
    "user": user,
    "password": os.environ["API_PASSWORD"],
    "note": f'for {user} {{only}} "now"',
    "remember": True,
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/sessions", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
