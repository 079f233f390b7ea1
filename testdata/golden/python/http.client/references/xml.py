import os
from http.client import HTTPSConnection

order_id = os.environ["ORDER_ID"]
odd = os.environ["ODD"]

headers = {"Content-Type": "text/xml"}
body = f'<order id="{order_id}"><by>{odd}</by></order>'.encode()

connection = HTTPSConnection("soap.example.com")
connection.request("POST", "/", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
