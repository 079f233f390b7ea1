import json
from http.client import HTTPSConnection

headers = {"Content-Type": "application/json"}
payload = {
    "$(touch snipgen-canary)": "`touch snipgen-canary`",
    "'; touch snipgen-canary; '": "'+open('snipgen-canary','w')+'",
    "${x}": "{${touch('snipgen-canary')}}",
    '"+x+"': '");open("snipgen-canary","w");//',
    "#{x}": "\\",
    "</script>": "*/",
    "`+x+`": "${require('fs').writeFileSync('snipgen-canary','')}",
    "\\u0022": '"+x+"',
    "$x": "?>",
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/echo", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
