import os
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import quote, urlsplit

base_url = os.environ["BASE_URL"]
item_id = os.environ["ITEM_ID"]

headers = {"Accept": "application/json"}

url = urlsplit(f"{base_url}/items/{quote(item_id, safe='')}?page=2")
connection_class = HTTPConnection if url.scheme == "http" else HTTPSConnection
connection = connection_class(url.netloc)
connection.request("GET", url._replace(scheme="", netloc="").geturl() or "/", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
