import os

import requests

base_url = os.environ["BASE_URL"]
name = os.environ["NAME"]

url = f"{base_url}/items"
payload = {"name": name, "price": 9.5}

response = requests.post(url, json=payload)
print(response.text)
