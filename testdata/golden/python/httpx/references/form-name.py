import os

import httpx

field = os.environ["FIELD"]
plain = os.environ["PLAIN"]

url = "https://login.example.com/token"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
content = f"{field}=1&b={plain}"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
