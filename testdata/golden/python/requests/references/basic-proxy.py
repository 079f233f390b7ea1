import base64
import os

import requests

credentials = base64.b64encode(f"{os.environ['PROXY_USER']}:{os.environ['PROXY_PASSWORD']}".encode()).decode()

url = "https://api.example.com/me"
headers = {"Proxy-Authorization": f"Basic {credentials}"}

response = requests.get(url, headers=headers)
print(response.text)
