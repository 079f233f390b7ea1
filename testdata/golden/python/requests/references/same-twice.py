import os

import requests

id = os.environ["ID_VALUE"]

url = f"https://api.example.com/{id}/{id}?id={id}&env={os.environ['ID']}"

response = requests.get(url)
print(response.text)
