import os
from urllib.parse import quote_plus

import requests

query_encoded = quote_plus(os.environ["QUERY"], safe="")

url = f"https://api.example.com/v1/items?q={query_encoded}"

response = requests.get(url)
print(response.text)
