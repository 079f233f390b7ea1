import httpx

url = "https://api.example.com/headers"
headers = [
    ("Set-Cookie", "a=b; Path=/; HttpOnly"),
    ("Set-Cookie", "c=d"),
    ("Proxy-Authorization", "Basic dXNlcjpwYXNz"),
    ("Proxy-Connection", "keep-alive"),
]

response = httpx.get(url, headers=headers)
print(response.text)
