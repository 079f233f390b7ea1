import os
from http.client import HTTPSConnection

key = os.environ["KEY"]
odd = os.environ["ODD"]

headers = {"Content-Type": "application/json"}
body = f'{{"{key}": 1, "b": "{odd}"}}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/orders", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
