import os
from urllib.parse import quote

import requests

id = os.environ["ID_VALUE"]

url = f"https://api.example.com/{quote(id, safe='')}/{quote(id, safe='')}"
params = {
    "id": id,
    "env": os.environ["ID"],
}

response = requests.get(url, params=params)
print(response.text)
