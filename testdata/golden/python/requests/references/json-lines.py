import json
import os

import requests

order_id = os.environ["ORDER_ID"]
customer = os.environ["CUSTOMER"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
data = f"""\
{{
  "order": {order_id},
  "customer": "{json.dumps(customer)[1:-1]}",
  "note": "100% \\"sure\\"\"
}}"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
