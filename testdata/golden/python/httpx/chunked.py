import httpx

url = "https://api.example.com/stream"
headers = {"Content-Type": "text/plain"}
content = """\
hello chunked\r
body"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
