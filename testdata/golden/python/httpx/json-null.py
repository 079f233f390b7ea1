import httpx

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
content = "null"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
