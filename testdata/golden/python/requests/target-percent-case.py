import requests

url = "https://api.example.com/a%2fb%2Fc/%7Euser/%41%3a/%23%3F/a%20b?tag=%23one%26two"

with requests.Session() as session:
    request = requests.Request("GET", url)
    prepared = session.prepare_request(request)
    # prepare_request() normalises the path.
    prepared.url = url
    response = session.send(prepared)

print(response.text)
