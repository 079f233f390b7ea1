import os
from urllib.parse import quote_plus

import httpx

field = os.environ["FIELD"]
plain = os.environ["PLAIN"]

url = "https://login.example.com/token"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
content = f"{quote_plus(field, safe='')}=1&b={quote_plus(plain, safe='')}"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
