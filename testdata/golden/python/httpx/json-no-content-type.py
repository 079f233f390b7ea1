import httpx

url = "https://api.example.com/echo"
content = '{"a":1}'

response = httpx.post(url, content=content)
print(response.text)
