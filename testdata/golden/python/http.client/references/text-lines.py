import os
from http.client import HTTPSConnection

name = os.environ["NAME"]
odd = os.environ["ODD"]

headers = {"Content-Type": "text/plain"}
body = f"""\
Dear {name},
it's "here": {{x}} \\ $HOME `id` "\"\" %d
{odd}""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/notes", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
