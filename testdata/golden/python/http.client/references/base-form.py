import os
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlencode, urlsplit

base_url = os.environ["BASE_URL"]
name = os.environ["NAME"]

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "name": name,
    "price": "9.5",
}
body = urlencode(data).encode()

url = urlsplit(f"{base_url}/items")
connection_class = HTTPConnection if url.scheme == "http" else HTTPSConnection
connection = connection_class(url.netloc)
connection.request("POST", url._replace(scheme="", netloc="").geturl() or "/", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
