import os
from http.client import HTTPSConnection

media_type = os.environ["MEDIA_TYPE"]

if not media_type.isprintable():
    raise ValueError("a variable has a line break")

headers = {"Content-Type": media_type}
body = '{"a": 1}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/items", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
