import httpx

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
content = '{"half":"\\ud800","tail":"\\udc00x","pair":"\\ud83d\\ude00"}'

response = httpx.post(url, headers=headers, content=content)
print(response.text)
