import httpx

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json"}
content = """\
{"a":1,}
// comment
{'b': NaN, c: undefined}"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
