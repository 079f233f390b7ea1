import os

import httpx

media_type = os.environ["MEDIA_TYPE"]

url = "https://api.example.com/items"
headers = {"Content-Type": media_type}
content = '{"a": 1}'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
