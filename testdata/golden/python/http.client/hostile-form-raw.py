from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "a'$(touch${IFS}snipgen-canary)'": "`touch${IFS}snipgen-canary`",
    "' open('snipgen-canary','w') '": '";touch${IFS}snipgen-canary;"',
    "${require('fs').writeFileSync('snipgen-canary','')}": "{${touch('snipgen-canary')}}",
    "`": "\\",
}
body = urlencode(data).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/form", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
