import os

import httpx

name = os.environ["NAME"]
odd = os.environ["ODD"]

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
content = f"""\
Dear {name},
it's "here": {{x}} \\ $HOME `id` "\"\" %d
{odd}"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
