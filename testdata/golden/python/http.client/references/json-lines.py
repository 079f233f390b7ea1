import json
import os
from http.client import HTTPSConnection

order_id = os.environ["ORDER_ID"]
customer = os.environ["CUSTOMER"]

headers = {"Content-Type": "application/json"}
body = f"""\
{{
  "order": {order_id},
  "customer": "{json.dumps(customer)[1:-1]}",
  "note": "100% \\"sure\\"\"
}}""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/orders", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
