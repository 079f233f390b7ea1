import os
from urllib.parse import quote

import requests

name = os.environ["NAME"]

url = f"https://api.example.com/{quote(name, safe='')}"
headers = {"X-Same": name}

with requests.Session() as session:
    request = requests.Request("purge", url, headers=headers)
    prepared = session.prepare_request(request)
    # prepare_request() writes the method in capitals.
    prepared.method = "purge"
    response = session.send(prepared)

print(response.text)
