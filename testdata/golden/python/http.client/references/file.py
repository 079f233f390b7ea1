from http.client import HTTPSConnection
from pathlib import Path

headers = {"Content-Type": "image/png"}
body = Path("./pixel.png").read_bytes()

connection = HTTPSConnection("api.example.com")
connection.request("PUT", "/photos/1", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
