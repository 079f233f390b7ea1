import os

import httpx

order_id = os.environ["ORDER_ID"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
content = f"{{\"order\": {order_id}, \"label\": \"it's \\\\ ${{x}} `y` %s\"}}"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
