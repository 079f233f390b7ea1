import os

import httpx

url = "https://api.example.com/me"
headers = {
    "Authorization": f"Bearer {os.environ['API_TOKEN']}",
    "Accept": "application/json",
}

response = httpx.get(url, headers=headers)
print(response.text)
