from base64 import b64encode
from http.client import HTTPSConnection

headers = {
    "Git-Protocol": "version=2",
    "Pragma": "no-cache",
    "Accept": "*/*",
    "Authorization": "Basic " + b64encode("oauth2:YOUR_TOKEN".encode()).decode(),
}

connection = HTTPSConnection("git.example.com")
connection.request("GET", "/example/project.git/info/refs?service=git-upload-pack", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
