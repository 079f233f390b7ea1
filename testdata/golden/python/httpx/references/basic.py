import os

import httpx

user = os.environ["USER_VALUE"]
password = os.environ["PASSWORD"]

url = "https://api.example.com/me"
auth = (user, password)

response = httpx.get(url, auth=auth)
print(response.text)
