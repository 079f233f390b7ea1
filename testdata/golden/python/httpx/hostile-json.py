import httpx

url = "https://api.example.com/echo"
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

response = httpx.post(url, json=payload)
print(response.text)
