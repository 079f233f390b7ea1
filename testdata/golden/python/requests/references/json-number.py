import os

import requests

order_id = os.environ["ORDER_ID"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
data = f"{{\"order\": {order_id}, \"label\": \"it's \\\\ ${{x}} `y` %s\"}}"

response = requests.post(url, headers=headers, data=data)
print(response.text)
