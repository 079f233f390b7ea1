import os
from http.client import HTTPSConnection
from urllib.parse import quote

query = os.environ["QUERY"]

if not query.isprintable():
    raise ValueError("a variable has a line break")

headers = {"X-Same": query}

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/search?q={quote(query, safe='')}&from={quote(os.environ['FROM_DATE'], safe='')}", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
