import os

import httpx

user = os.environ["USER_VALUE"]

url = "https://login.example.com/token"
data = {
    "grant_type": "password",
    "username": user,
    "password": os.environ["API_PASSWORD"],
    "scope": "read write",
}

response = httpx.post(url, data=data)
print(response.text)
