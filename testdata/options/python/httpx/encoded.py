import os
from urllib.parse import quote_plus

import httpx

query_encoded = quote_plus(os.environ["QUERY"], safe="")

url = f"https://api.example.com/v1/items?q={query_encoded}"

response = httpx.get(url)
print(response.text)
