from http.client import HTTPMessage, HTTPSConnection

# Each of these adds a line.
headers = HTTPMessage()
headers["Authorization"] = "Bearer YOUR_TOKEN"
headers["Accept"] = "application/vnd.oci.image.index.v1+json"
headers["Accept"] = "application/vnd.docker.distribution.manifest.list.v2+json"
headers["Accept"] = "application/vnd.oci.image.manifest.v1+json"
headers["Accept"] = "application/vnd.docker.distribution.manifest.v2+json"

connection = HTTPSConnection("registry.example.com", 5000)
connection.request("GET", "/v2/library/example/manifests/sha256:50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
