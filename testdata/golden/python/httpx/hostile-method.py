import httpx

url = "https://api.example.com/run"

with httpx.Client() as client:
    request = client.build_request("`touch$IFS'snipgen-canary'`", url)
    # build_request() writes the method in capitals.
    request.method = "`touch$IFS'snipgen-canary'`"
    response = client.send(request)

print(response.text)
