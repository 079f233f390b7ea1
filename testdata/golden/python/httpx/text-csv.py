import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/csv; header=present"}
content = """\
id,name,note\r
1,"Example, Ltd","said ""hi\"""\r
2,'x',"two\r
lines"\r
"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
