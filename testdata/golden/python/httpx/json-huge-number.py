import httpx

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
content = '{"big":1e400,"small":1e-400}'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
