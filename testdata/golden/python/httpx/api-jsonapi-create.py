import httpx

url = "https://api.example.com/photos"
params = {
    "include": "photographer",
    "fields[photos]": "title,src",
    "page[size]": "1",
}
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

response = httpx.post(url, params=params, headers=headers, json=payload)
print(response.text)
