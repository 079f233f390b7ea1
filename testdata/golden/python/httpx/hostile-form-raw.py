import httpx

url = "https://api.example.com/form"
data = {
    "a'$(touch${IFS}snipgen-canary)'": "`touch${IFS}snipgen-canary`",
    "' open('snipgen-canary','w') '": '";touch${IFS}snipgen-canary;"',
    "${require('fs').writeFileSync('snipgen-canary','')}": "{${touch('snipgen-canary')}}",
    "`": "\\",
}

response = httpx.post(url, data=data)
print(response.text)
