import requests
from urllib3 import HTTPHeaderDict

url = "https://api.example.com/text"
headers = {
    "Content-Type": "text/plain",
}
payload = "{}"

with requests.Session() as session:
    request = requests.Request("POST", url, headers=headers, data=payload)
    prepared = session.prepare_request(request)
    prepared.headers = HTTPHeaderDict(prepared.headers)
    prepared.headers.add("Content-Type", "application/json")
    response = session.send(prepared)
print(response.text)
