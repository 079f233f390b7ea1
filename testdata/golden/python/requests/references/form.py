import os

import requests

user = os.environ["USER_VALUE"]

url = "https://login.example.com/token"
data = {
    "grant_type": "password",
    "username": user,
    "password": os.environ["API_PASSWORD"],
    "scope": "read write",
}

response = requests.post(url, data=data)
print(response.text)
