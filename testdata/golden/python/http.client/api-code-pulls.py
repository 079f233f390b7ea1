from http.client import HTTPSConnection

headers = {
    "Accept": "application/vnd.example+json",
    "Authorization": "Bearer YOUR_TOKEN",
    "X-Api-Version": "2026-01-01",
    "If-None-Match": 'W/"a18c3bded88eb5dbb5c849a489412bf3"',
    "User-Agent": "example-client/1.0",
}

connection = HTTPSConnection("code.example.com")
connection.request("GET", "/repos/example/project/pulls?state=open&head=example:fix%2Fslow-start&base=main&sort=updated&direction=desc&per_page=100&page=2", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
