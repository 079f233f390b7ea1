import os

import requests

media_type = os.environ["MEDIA_TYPE"]

url = "https://api.example.com/items"
headers = {"Content-Type": media_type}
data = '{"a": 1}'

response = requests.post(url, headers=headers, data=data)
print(response.text)
