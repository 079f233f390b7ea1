import requests

url = "https://api.example.com/a/./b/../c/.."

with requests.Session() as session:
    request = requests.Request("GET", url)
    prepared = session.prepare_request(request)
    # prepare_request() normalises the path.
    prepared.url = url
    response = session.send(prepared)

print(response.text)
