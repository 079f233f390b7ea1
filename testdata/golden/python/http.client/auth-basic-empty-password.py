from base64 import b64encode
from http.client import HTTPSConnection

headers = {"Authorization": "Basic " + b64encode("api_key_example:".encode()).decode()}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/private", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
