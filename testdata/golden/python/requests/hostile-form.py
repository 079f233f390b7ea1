import requests

url = "https://api.example.com/form"
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

response = requests.post(url, data=data)
print(response.text)
