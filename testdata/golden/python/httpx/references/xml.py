import os

import httpx

order_id = os.environ["ORDER_ID"]
odd = os.environ["ODD"]

url = "https://soap.example.com/"
headers = {"Content-Type": "text/xml"}
content = f'<order id="{order_id}"><by>{odd}</by></order>'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
