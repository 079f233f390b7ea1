import httpx

url = "https://api.example.com/headers"
headers = [
    ("Accept", "text/html"),
    ("Accept", "application/json;q=0.9"),
    ("X-Tag", "one"),
    ("X-Tag", "two"),
    ("X-Tag", "one"),
]

response = httpx.get(url, headers=headers)
print(response.text)
