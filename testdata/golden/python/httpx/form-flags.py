import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
content = "&flag&empty=&=value&=&a=1&&b=2&"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
