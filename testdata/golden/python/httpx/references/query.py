import os

import httpx

query = os.environ["QUERY"]

url = f"https://api.example.com/search?q={query}&limit=10&from={os.environ['FROM_DATE']}"

response = httpx.get(url)
print(response.text)
