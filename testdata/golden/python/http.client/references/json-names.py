import json
import os
from http.client import HTTPSConnection

key = os.environ["KEY"]
plain = os.environ["PLAIN"]

headers = {"Content-Type": "application/json"}
body = f'{{"{json.dumps(key)[1:-1]}": 1, "b": "{json.dumps(plain)[1:-1]}"}}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/orders", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
