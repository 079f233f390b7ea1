import json
import os

import httpx

order_id = os.environ["ORDER_ID"]
customer = os.environ["CUSTOMER"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
content = f"""\
{{
  "order": {order_id},
  "customer": "{json.dumps(customer)[1:-1]}",
  "note": "100% \\"sure\\"\"
}}"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
