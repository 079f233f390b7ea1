import os
from http.client import HTTPSConnection

odd = os.environ["ODD"]
first = os.environ["FIRST"]
second = os.environ["SECOND"]

if not f"{odd}{first}{second}".isprintable():
    raise ValueError("a variable has a line break")

headers = {
    "X-Odd": f"a {odd} z",
    "X-Two": f"{first}{second}",
    "X-Braces": f'{{"{first}": "{{{second}}}"}}',
    "X-Same": first,
    "X-Quote": f"it's \"{first}\" \\ $x ${{y}} `z` %s !",
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/items", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
