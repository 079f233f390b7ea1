import os
from http.client import HTTPSConnection
from urllib.parse import quote_plus

field = os.environ["FIELD"]
plain = os.environ["PLAIN"]

headers = {"Content-Type": "application/x-www-form-urlencoded"}
body = f"{quote_plus(field, safe='')}=1&b={quote_plus(plain, safe='')}".encode()

connection = HTTPSConnection("login.example.com")
connection.request("POST", "/token", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
