import os
from urllib.parse import quote

import httpx

id = os.environ["ID_VALUE"]

url = f"https://api.example.com/{quote(id, safe='')}/{quote(id, safe='')}"
params = {
    "id": id,
    "env": os.environ["ID"],
}

response = httpx.get(url, params=params)
print(response.text)
