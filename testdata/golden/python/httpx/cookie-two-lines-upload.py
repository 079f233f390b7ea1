import httpx

url = "http://origin.example.com/upload"
headers = [
    ("Host", "www.example.com"),
    ("Cookie", "a=1"),
    ("Cookie", "b=2"),
]
files = [
    ("title", (None, "Quarterly")),
]

response = httpx.post(url, headers=headers, files=files)
print(response.text)
