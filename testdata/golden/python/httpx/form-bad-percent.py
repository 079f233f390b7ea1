import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
content = "a=100%&b=%zz&c=%4"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
