import httpx

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
content = '{"a":-0,"b":-0.0,"c":0}'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
