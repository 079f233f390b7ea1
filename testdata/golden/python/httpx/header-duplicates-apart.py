import httpx

url = "https://api.example.com/headers"
headers = [
    ("X-Tag", "one"),
    ("x-tag", "two, three"),
    ("Cache-Control", "no-cache"),
    ("X-TAG", "four"),
]

response = httpx.get(url, headers=headers)
print(response.text)
