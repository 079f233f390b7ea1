import os

import requests

session_value = os.environ["SESSION"]

url = "https://shop.example.com/basket"
headers = {"Cookie": f"session={session_value}; theme=dark"}

response = requests.get(url, headers=headers)
print(response.text)
