import requests

url = "https://api.example.com/odd"

with requests.Session() as session:
    request = requests.Request("A!#$%&'*+-.^_`|~z", url)
    prepared = session.prepare_request(request)
    prepared.method = "A!#$%&'*+-.^_`|~z"
    response = session.send(prepared)
print(response.text)
