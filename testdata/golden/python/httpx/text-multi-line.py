import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = """\
First line
Second line, with a tab:	here

Fourth line"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
