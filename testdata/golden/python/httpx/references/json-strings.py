import os

import httpx

user = os.environ["USER_VALUE"]

url = "https://api.example.com/sessions"
payload = {
    "user": user,
    "password": os.environ["API_PASSWORD"],
    "note": f'for {user} {{only}} "now"',
    "remember": True,
}

response = httpx.post(url, json=payload)
print(response.text)
