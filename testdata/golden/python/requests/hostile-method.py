import requests

url = "https://api.example.com/run"

with requests.Session() as session:
    request = requests.Request("`touch$IFS'snipgen-canary'`", url)
    prepared = session.prepare_request(request)
    # prepare_request() writes the method in capitals.
    prepared.method = "`touch$IFS'snipgen-canary'`"
    response = session.send(prepared)

print(response.text)
