import json
import os

import requests

key = os.environ["KEY"]
plain = os.environ["PLAIN"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
data = f'{{"{json.dumps(key)[1:-1]}": 1, "b": "{json.dumps(plain)[1:-1]}"}}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
