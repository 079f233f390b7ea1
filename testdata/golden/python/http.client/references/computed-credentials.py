import base64
import os
import uuid
from http.client import HTTPSConnection

guid_2 = str(uuid.uuid4())
credentials = base64.b64encode(f"{guid_2}:{os.environ['API_PASSWORD']}".encode()).decode()

headers = {"Proxy-Authorization": f"Basic {credentials}"}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/me", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
