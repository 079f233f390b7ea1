import requests
from urllib3 import HTTPHeaderDict

url = "https://registry.example.com:5000/v2/library/example/manifests/sha256:50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c"
headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/vnd.oci.image.index.v1+json",
}

with requests.Session() as session:
    request = requests.Request("GET", url, headers=headers)
    prepared = session.prepare_request(request)
    prepared.headers = HTTPHeaderDict(prepared.headers)
    prepared.headers.add("Accept", "application/vnd.docker.distribution.manifest.list.v2+json")
    prepared.headers.add("Accept", "application/vnd.oci.image.manifest.v1+json")
    prepared.headers.add("Accept", "application/vnd.docker.distribution.manifest.v2+json")
    response = session.send(prepared)

print(response.text)
