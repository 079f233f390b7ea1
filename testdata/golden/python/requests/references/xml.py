import os

import requests

order_id = os.environ["ORDER_ID"]
odd = os.environ["ODD"]

url = "https://soap.example.com/"
headers = {"Content-Type": "text/xml"}
data = f'<order id="{order_id}"><by>{odd}</by></order>'

response = requests.post(url, headers=headers, data=data)
print(response.text)
