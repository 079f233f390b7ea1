import os

import httpx

url = "https://api.example.com/v1/items"
auth = httpx.DigestAuth("user", os.environ["PASSWORD"])
data = {"name": "value"}

response = httpx.post(url, data=data, auth=auth)
print(response.text)
