from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {"Content-Type": "application/x-www-form-urlencoded"}
data = {
    "a'b": "$(touch snipgen-canary)",
    "`touch snipgen-canary`": "'; touch snipgen-canary; '",
    '"; touch snipgen-canary; "': "\\",
    "${x}": "{${touch('snipgen-canary')}}",
    "</script>": "*/",
    "nl\n": "\ntouch snipgen-canary\n",
    "'+open('snipgen-canary','w')+'": '"+open("snipgen-canary","w")+"',
    "${require('fs').writeFileSync('snipgen-canary','')}": "%TEMP%",
    "\\u0022": "@snipgen-canary",
    "{x}": "?>",
}
body = urlencode(data).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/form", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
