import json
from http.client import HTTPSConnection

headers = {
    "Content-Type": 'application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"',
    "Accept": 'application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"',
}
payload = {
    "data": {
        "type": "photos",
        "lid": "local-1",
        "attributes": {
            "title": "Example photo",
            "src": "https://www.example.com/images/productivity.png",
            "tags": [],
            "exif": {},
        },
        "relationships": {
            "photographer": {
                "data": {"type": "people", "id": "9"},
            },
            "album": {"data": None},
        },
    },
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
