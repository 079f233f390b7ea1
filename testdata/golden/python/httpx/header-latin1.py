import httpx

url = "https://api.example.com/headers"
headers = {
    "X-City": b"K\xf6ln",
    "X-High": b"\x80\xa0\xff00",
}

response = httpx.get(url, headers=headers)
print(response.text)
