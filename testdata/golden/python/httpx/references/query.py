import os

import httpx

query = os.environ["QUERY"]

url = "https://api.example.com/search"
params = {
    "q": query,
    "limit": "10",
    "from": os.environ["FROM_DATE"],
}

response = httpx.get(url, params=params)
print(response.text)
