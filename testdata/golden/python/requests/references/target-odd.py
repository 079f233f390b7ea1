import os

import requests

name = os.environ["NAME"]
plain = os.environ["PLAIN"]

url = f"https://api.example.com/a/../{name}/%7e?a={plain}&&b"

with requests.Session() as session:
    request = requests.Request("GET", url)
    prepared = session.prepare_request(request)
    # prepare_request() normalises the path.
    prepared.url = url
    response = session.send(prepared)

print(response.text)
