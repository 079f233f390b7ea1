import os

import requests

tenant = os.environ["TENANT"]
user = os.environ["USER_VALUE"]

url = "https://login.example.com/token"
params = {"tenant": tenant}
data = {
    "grant_type": "password",
    "username": user,
    "password": os.environ["API_PASSWORD"],
}

response = requests.post(url, params=params, data=data)
print(response.text)
