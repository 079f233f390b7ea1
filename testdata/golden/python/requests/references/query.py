import os

import requests

query = os.environ["QUERY"]

url = f"https://api.example.com/search?q={query}&limit=10&from={os.environ['FROM_DATE']}"

response = requests.get(url)
print(response.text)
