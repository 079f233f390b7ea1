import os

import requests

query = os.environ["QUERY"]

url = "https://api.example.com/search"
params = {
    "q": query,
    "limit": "10",
    "from": os.environ["FROM_DATE"],
}

response = requests.get(url, params=params)
print(response.text)
