import base64
import os
from http.client import HTTPSConnection

credentials = base64.b64encode(f"{os.environ['PROXY_USER']}:{os.environ['PROXY_PASSWORD']}".encode()).decode()

headers = {"Proxy-Authorization": f"Basic {credentials}"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
