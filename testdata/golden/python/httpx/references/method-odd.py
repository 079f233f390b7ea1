import os
from urllib.parse import quote

import httpx

name = os.environ["NAME"]

url = f"https://api.example.com/{quote(name, safe='')}"
headers = {"X-Same": name}

with httpx.Client() as client:
    request = client.build_request("purge", url, headers=headers)
    # build_request() writes the method in capitals.
    request.method = "purge"
    response = client.send(request)

print(response.text)
