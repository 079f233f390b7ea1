import os

import requests

field = os.environ["FIELD"]
plain = os.environ["PLAIN"]

url = "https://login.example.com/token"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = f"{field}=1&b={plain}"

response = requests.post(url, headers=headers, data=data)
print(response.text)
