import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = """\
one\r
two\r
three"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
