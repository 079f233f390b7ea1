import httpx

url = "https://api.example.com/headers"
headers = {
    "X-City": b"K\xc3\xb6ln",
    "X-Emoji": b"a\xf0\x9f\x98\x80b",
    "X-Breaks": b"a\xc2\x85b\xe2\x80\xa8c\xe2\x80\x8bd",
    "X-Quotes": b"\xe2\x80\x98a\xe2\x80\x99 \xe2\x80\x9cb\xe2\x80\x9d \xe2\x80\x9ac\xe2\x80\x9e",
}

response = httpx.get(url, headers=headers)
print(response.text)
