import requests

url = "https://api.example.com/run"
headers = {
    "Content-Type": "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}",
}
payload = "x"

response = requests.post(url, headers=headers, data=payload)
print(response.text)
