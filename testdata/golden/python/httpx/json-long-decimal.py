import httpx

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
content = '{"pi":3.14159265358979323846264338327950288,"tenth":0.1000000000000000055511151231257827}'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
