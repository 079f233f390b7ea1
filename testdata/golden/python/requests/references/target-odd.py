import os
from urllib.parse import quote

import requests

name = os.environ["NAME"]
plain = os.environ["PLAIN"]

url = f"https://api.example.com/a/../{quote(name, safe='')}/%7e?a={quote(plain, safe='')}&&b"

with requests.Session() as session:
    request = requests.Request("GET", url)
    prepared = session.prepare_request(request)
    # prepare_request() normalises the path.
    prepared.url = url
    response = session.send(prepared)

print(response.text)
