import requests
from urllib3 import HTTPHeaderDict

url = "https://api.example.com/headers"
headers = {
    "Accept": "text/html",
    "X-Tag": "one",
}

with requests.Session() as session:
    request = requests.Request("GET", url, headers=headers)
    prepared = session.prepare_request(request)
    prepared.headers = HTTPHeaderDict(prepared.headers)
    prepared.headers.add("Accept", "application/json;q=0.9")
    prepared.headers.add("X-Tag", "two")
    prepared.headers.add("X-Tag", "one")
    response = session.send(prepared)

print(response.text)
