import requests

url = "https://api.example.com/items"

with requests.Session() as session:
    request = requests.Request("get", url)
    prepared = session.prepare_request(request)
    # prepare_request() writes the method in capitals.
    prepared.method = "get"
    response = session.send(prepared)

print(response.text)
