import requests
from urllib3 import HTTPHeaderDict

url = "http://origin.example.com/upload"
headers = {
    "Host": "www.example.com",
    "Cookie": "a=1",
}
files = [
    ("title", (None, "Quarterly")),
]

with requests.Session() as session:
    request = requests.Request("POST", url, headers=headers, files=files)
    prepared = session.prepare_request(request)
    prepared.headers = HTTPHeaderDict(prepared.headers)
    prepared.headers.add("Cookie", "b=2")
    response = session.send(prepared)

print(response.text)
