import random
import time
import uuid
from http.client import HTTPSConnection

guid = str(uuid.uuid4())
timestamp = str(int(time.time()))
number = str(random.randrange(0, 2))

headers = {"Content-Type": "application/json"}
body = f'{{"id": "{guid}", "at": {timestamp}, "number": {number}}}'.encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/events", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
