import httpx

url = "https://api.example.com/odd"

with httpx.Client() as client:
    request = client.build_request("A!#$%&'*+-.^_`|~z", url)
    # build_request() writes the method in capitals.
    request.method = "A!#$%&'*+-.^_`|~z"
    response = client.send(request)

print(response.text)
