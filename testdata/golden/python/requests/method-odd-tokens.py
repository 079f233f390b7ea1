import requests

url = "https://api.example.com/odd"

with requests.Session() as session:
    request = requests.Request("A!#$%&'*+-.^_`|~z", url)
    prepared = session.prepare_request(request)
    # prepare_request() writes the method in capitals.
    prepared.method = "A!#$%&'*+-.^_`|~z"
    response = session.send(prepared)

print(response.text)
