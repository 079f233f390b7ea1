import os
from http.client import HTTPConnection

host = os.environ["HOST"]
port = os.environ["PORT"]

connection = HTTPConnection(f"{host}:{port}")
connection.request("GET", "/health")
response = connection.getresponse()
print(response.read().decode())
connection.close()
