import os

import requests

url = "https://api.example.com/me"
headers = {
    "Authorization": f"Bearer {os.environ['API_TOKEN']}",
    "Accept": "application/json",
}

response = requests.get(url, headers=headers)
print(response.text)
