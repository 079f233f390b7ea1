import os

import httpx

query = os.environ["QUERY"]

url = "https://api.example.com/search"
params = {
    "q": query,
    "from": os.environ["FROM_DATE"],
}
headers = {"X-Same": query}

response = httpx.get(url, params=params, headers=headers)
print(response.text)
