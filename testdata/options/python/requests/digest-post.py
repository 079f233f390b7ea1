import os

import requests
from requests.auth import HTTPDigestAuth

url = "https://api.example.com/v1/items"
auth = HTTPDigestAuth("user", os.environ["PASSWORD"])
data = {"name": "value"}

response = requests.post(url, auth=auth, data=data)
print(response.text)
