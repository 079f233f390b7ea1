import os
from http.client import HTTPSConnection

order_id = os.environ["ORDER_ID"]

headers = {"Content-Type": "application/json"}
body = f"{{\"order\": {order_id}, \"label\": \"it's \\\\ ${{x}} `y` %s\"}}".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/orders", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
