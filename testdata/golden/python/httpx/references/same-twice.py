import os

import httpx

id = os.environ["ID_VALUE"]

url = f"https://api.example.com/{id}/{id}?id={id}&env={os.environ['ID']}"

response = httpx.get(url)
print(response.text)
