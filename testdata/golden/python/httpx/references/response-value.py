import os

import httpx

login_token = os.environ["LOGIN_TOKEN"]

url = "https://api.example.com/me"
headers = {"Authorization": f"Bearer {login_token}"}

response = httpx.get(url, headers=headers)
print(response.text)
