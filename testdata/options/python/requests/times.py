import requests
from requests.adapters import HTTPAdapter

url = "https://api.example.com/v1/items"

with requests.Session() as session:
    session.mount("http://", HTTPAdapter(max_retries=3))
    session.mount("https://", HTTPAdapter(max_retries=3))
    session.max_redirects = 5
    response = session.get(url, timeout=(2.5, 10))

print(response.text)
