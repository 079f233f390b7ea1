import os

import requests

odd = os.environ["ODD"]
first = os.environ["FIRST"]
second = os.environ["SECOND"]

url = "https://api.example.com/items"
headers = {
    "X-Odd": f"a {odd} z",
    "X-Two": f"{first}{second}",
    "X-Braces": f'{{"{first}": "{{{second}}}"}}',
    "X-Same": first,
    "X-Quote": f"it's \"{first}\" \\ $x ${{y}} `z` %s !",
}

response = requests.get(url, headers=headers)
print(response.text)
