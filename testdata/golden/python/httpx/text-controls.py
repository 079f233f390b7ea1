import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = "a\x01b\x02\x08\x0b\x0c\x0e\x1b[31mred\x1b[0m\x1f\x7fz"

response = httpx.post(url, headers=headers, content=content)
print(response.text)
