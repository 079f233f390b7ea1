import os
from urllib.parse import quote_plus

import requests

field = os.environ["FIELD"]
plain = os.environ["PLAIN"]

url = "https://login.example.com/token"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = f"{quote_plus(field, safe='')}=1&b={quote_plus(plain, safe='')}"

response = requests.post(url, headers=headers, data=data)
print(response.text)
