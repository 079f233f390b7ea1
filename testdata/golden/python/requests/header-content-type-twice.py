import requests
from urllib3 import HTTPHeaderDict

url = "https://api.example.com/text"
headers = {
    "Content-Type": "text/plain",
}
data = "{}"

with requests.Session() as session:
    request = requests.Request("POST", url, headers=headers, data=data)
    prepared = session.prepare_request(request)
    prepared.headers = HTTPHeaderDict(prepared.headers)
    prepared.headers.add("Content-Type", "application/json")
    response = session.send(prepared)

print(response.text)
