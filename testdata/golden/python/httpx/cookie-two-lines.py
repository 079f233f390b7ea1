import httpx

url = "https://api.example.com/account"
headers = [
    ("Cookie", "a=1"),
    ("Cookie", b"b=2; c=Zo\xc3\xab"),
]

response = httpx.get(url, headers=headers)
print(response.text)
