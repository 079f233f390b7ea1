import os
from urllib.parse import quote

import httpx

name = os.environ["NAME"]
plain = os.environ["PLAIN"]

url = "https://api.example.com"
target = f"/a/../{quote(name, safe='')}/%7e?a={quote(plain, safe='')}&&b"

with httpx.Client() as client:
    response = client.get(url, extensions={"target": target.encode()})

print(response.text)
