import httpx

url = "https://api.example.com/items"

with httpx.Client() as client:
    request = client.build_request("get", url)
    # build_request() writes the method in capitals.
    request.method = "get"
    response = client.send(request)

print(response.text)
