import os

import httpx

session = os.environ["SESSION"]

url = "https://shop.example.com/basket"
headers = {"Cookie": f"session={session}; theme=dark"}

response = httpx.get(url, headers=headers)
print(response.text)
