import requests
from urllib3 import HTTPHeaderDict

url = "https://api.example.com/account"
headers = {
    "Cookie": "a=1",
}

with requests.Session() as session:
    request = requests.Request("GET", url, headers=headers)
    prepared = session.prepare_request(request)
    prepared.headers = HTTPHeaderDict(prepared.headers)
    prepared.headers.add("Cookie", b"b=2; c=Zo\xc3\xab")
    response = session.send(prepared)

print(response.text)
