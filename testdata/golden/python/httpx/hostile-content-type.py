import httpx

url = "https://api.example.com/run"
headers = {"Content-Type": "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}"}
content = "x"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
