import os
from urllib.parse import quote

import requests

base_url = os.environ["BASE_URL"]
item_id = os.environ["ITEM_ID"]

url = f"{base_url}/items/{quote(item_id, safe='')}"
params = {"page": "2"}
headers = {"Accept": "application/json"}

response = requests.get(url, params=params, headers=headers)
print(response.text)
