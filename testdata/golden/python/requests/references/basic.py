import os

import requests

user = os.environ["USER_VALUE"]
password = os.environ["PASSWORD"]

url = "https://api.example.com/me"
auth = (user, password)

response = requests.get(url, auth=auth)
print(response.text)
