import os

import httpx

url = "https://api.example.com/v1/items"
params = {"q": os.environ["QUERY"]}

response = httpx.get(url, params=params)
print(response.text)
