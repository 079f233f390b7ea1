import os

import requests

key = os.environ["KEY"]
odd = os.environ["ODD"]

url = "https://api.example.com/orders"
headers = {"Content-Type": "application/json"}
data = f'{{"{key}": 1, "b": "{odd}"}}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
