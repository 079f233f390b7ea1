import os

import requests

url = "https://api.example.com/v1/items"
params = {"q": os.environ["QUERY"]}

response = requests.get(url, params=params)
print(response.text)
