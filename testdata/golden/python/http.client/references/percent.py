import os
from http.client import HTTPSConnection
from urllib.parse import quote

query = os.environ["QUERY"]
query_encoded = quote(query, safe="")
from_date_encoded = quote(os.environ["FROM_DATE"], safe="")

if not query.isprintable():
    raise ValueError("a variable has a line break")

headers = {"X-Same": query}

connection = HTTPSConnection("api.example.com")
connection.request("GET", f"/search?q={query_encoded}&from={from_date_encoded}", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
