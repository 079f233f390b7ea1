import os
from http.client import HTTPSConnection

media_type = os.environ["MEDIA_TYPE"]

headers = {"Content-Type": media_type}
body = '{"a": 1}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/items", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
