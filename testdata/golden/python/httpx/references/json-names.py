import os

import httpx

key = os.environ["KEY"]
odd = os.environ["ODD"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
content = f'{{"{key}": 1, "b": "{odd}"}}'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
