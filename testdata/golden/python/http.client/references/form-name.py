import os
from http.client import HTTPSConnection

field = os.environ["FIELD"]
plain = os.environ["PLAIN"]

headers = {"Content-Type": "application/x-www-form-urlencoded"}
body = f"{field}=1&b={plain}".encode()

connection = HTTPSConnection("login.example.com")
connection.request("POST", "/token", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
