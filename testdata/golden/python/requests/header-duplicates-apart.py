import requests
from urllib3 import HTTPHeaderDict

url = "https://api.example.com/headers"
headers = {
    "X-Tag": "one",
    "Cache-Control": "no-cache",
}

with requests.Session() as session:
    request = requests.Request("GET", url, headers=headers)
    prepared = session.prepare_request(request)
    prepared.headers = HTTPHeaderDict(prepared.headers)
    prepared.headers.add("x-tag", "two, three")
    prepared.headers.add("X-TAG", "four")
    response = session.send(prepared)

print(response.text)
