import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = """\
one
two
three"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
