import requests
from urllib3 import HTTPHeaderDict

url = "https://api.example.com/headers"
headers = {
    "Set-Cookie": "a=b; Path=/; HttpOnly",
    "Proxy-Authorization": "Basic dXNlcjpwYXNz",
    "Proxy-Connection": "keep-alive",
}

with requests.Session() as session:
    request = requests.Request("GET", url, headers=headers)
    prepared = session.prepare_request(request)
    prepared.headers = HTTPHeaderDict(prepared.headers)
    prepared.headers.add("Set-Cookie", "c=d")
    response = session.send(prepared)

print(response.text)
