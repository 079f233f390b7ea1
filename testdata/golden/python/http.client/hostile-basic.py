from base64 import b64encode
from http.client import HTTPSConnection

headers = {"Authorization": "Basic " + b64encode("us'er$(touch snipgen-canary)\":\");touch snipgen-canary;#'`touch snipgen-canary`\n${x}\\".encode()).decode()}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/run", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
