import json
import os

import httpx

key = os.environ["KEY"]
plain = os.environ["PLAIN"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
content = f'{{"{json.dumps(key)[1:-1]}": 1, "b": "{json.dumps(plain)[1:-1]}"}}'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
