import os
from urllib.parse import quote

import requests

query = os.environ["QUERY"]
query_encoded = quote(query, safe="")
from_date_encoded = quote(os.environ["FROM_DATE"], safe="")

url = f"https://api.example.com/search?q={query_encoded}&from={from_date_encoded}"
headers = {"X-Same": query}

response = requests.get(url, headers=headers)
print(response.text)
