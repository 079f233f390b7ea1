import os

import httpx

name = os.environ["NAME"]
plain = os.environ["PLAIN"]

url = "https://api.example.com"
target = f"/a/../{name}/%7e?a={plain}&&b"

with httpx.Client() as client:
    response = client.get(url, extensions={"target": target.encode()})

print(response.text)
