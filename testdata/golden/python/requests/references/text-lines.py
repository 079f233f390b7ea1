import os

import requests

name = os.environ["NAME"]
odd = os.environ["ODD"]

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
data = f"""\
Dear {name},
it's "here": {{x}} \\ $HOME `id` "\"\" %d
{odd}"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
