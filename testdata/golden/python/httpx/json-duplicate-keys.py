import httpx

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
content = '{"a":1,"b":2,"a":3,"\\u0061":4}'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
