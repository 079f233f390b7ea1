import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
content = "b=2&a=1&b=1&a=2&c=3"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
